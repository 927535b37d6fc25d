using Windfall.Bench;
using Windfall.Bench.Web;

// The peers that no other program offers run here as processes of their own.
if (args is ["keywords", var from, var to])
    return KeywordList.Run(from, to);
if (args is ["learned", var lines, var answers])
    return LearnedPeer.Run(lines, answers);
if (args is ["titles", var kit])
    return TitleTraining.Run(kit);

if (args is ["comments", var places, .. var labelled])
    return CommentTraining.Run(places, labelled);

Dictionary<string, Action> benches = new()
{
    ["import"] = ImportBench.Run,
    ["archive"] = ArchiveBench.Run,
    ["care"] = CareBench.Run,
    ["headlines"] = HeadlinesBench.Run,
    ["headlines-peers"] = HeadlinePeersBench.Run,
    ["start"] = StartBench.Run,
    ["clone"] = CloneBench.Run,
    ["forecast"] = ForecastBench.Run,
    ["inbox"] = InboxBench.Run,
    ["folds"] = FoldsBench.Run,
    ["firehose"] = FirehoseBench.Run,
    ["web"] = WebBench.Run,
};

if (args.FirstOrDefault(name => !benches.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no bench '{unknown}'; there are {string.Join(", ", benches.Keys)}.");
    return 2;
}

foreach (var name in args.Length > 0 ? args : [.. benches.Keys])
    benches[name]();
return 0;
