using System.Collections.Immutable;
using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Hand;
using Windfall.App.Import;
using Windfall.App.Leads;
using Windfall.App.People;
using Windfall.App.Workspaces;
using Windfall.Core.Leads;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Introductions;

/// <summary><c>windfall lead chain --svg chain.svg</c>, <c>windfall lead introduced "Jane Roe" "Bo Newman"</c></summary>
static class ChainCommand
{
    static readonly Argument<string> Whom = new("whom") { Description = "Whom they introduced: somebody known, or with --headline somebody new." };
    static readonly Option<string?> Headline = new("--headline") { Description = "Of somebody who is new here." };
    static readonly Option<string?> Url = new("--url") { Description = "Their profile's address." };
    static readonly Option<string?> Picture = new("--svg") { Description = "Draws it to a file; - is standard output.", HelpName = "F" };

    public static IEnumerable<Command> Create(Shell shell) =>
    [
        LeadCommand.Verbed(shell, "introduced", "Note that a lead introduced you to somebody, who is a lead now, too.", "lead introduced \"Jane Roe\" \"Bo Newman\" --headline \"CMO, Initech\"",
            [LeadCommand.Someone, Whom, Headline, Url], asked => asked.Lead(LeadCommand.Someone, known => Introduced(asked, known))),
        LeadCommand.Verbed(shell, "chain", "Show what came of each post: who, whom they introduced, and who became a client.", "lead chain --svg chain.svg",
            [ImportCommand.PostUrl, Picture], Show),
    ];

    static int Introduced(Asked asked, KnownLead known)
    {
        var (name, headline, url) = (asked.Ask.GetValue(Whom)!, asked.Ask.GetValue(Headline), asked.Ask.GetValue(Url));
        long person;
        if (headline is not null || url is not null)
            person = HandPerson.Note(asked.Workspace, name, headline, url);
        else
        {
            using var connection = asked.Workspace.Database.Connect();
            if (People.Whom.Find(connection, asked.Workspace, name, out var problem) is not { } found)
                return asked.Shell.Refuse($"{problem!.Say(asked.Culture)} {asked.Print.Say("lead.new_person")}");
            person = found.Id;
        }
        return asked.Told(asked.Desk.Add(person, known.Lead.Post, known.Lead.Pipeline, introducedBy: known.Lead.Id), asJson: false);
    }

    static int Show(Asked asked)
    {
        var wanted = asked.Ask.GetValue(ImportCommand.PostUrl) is { } url ? PostAddress.Read(url)?.Url : null;
        var chains = Chains(asked.Workspace, asked.All()).Where(one => wanted is null || one.Url == wanted).ToList();
        if (chains.Count == 0)
            return asked.Shell.Refuse(asked.Print.Say("lead.no_chain"));

        if (asked.Ask.GetValue(Picture) is { } file)
        {
            var drawn = ChainPicture.Draw(chains[0].Opening ?? asked.Print.Say("lead.no_post_title"), chains[0].Links, asked.Culture, isPage: false);
            return asked.Shell.Write(file, asked.Culture, to => to.WriteLine(drawn)) is { } refusal ? asked.Shell.Refuse(refusal) : Ask.Done;
        }
        foreach (var (_, opening, links) in chains)
        {
            asked.Shell.Say(ForeignText.OneLine(opening ?? asked.Print.Say("lead.no_post_title")));
            foreach (var link in links)
                Line(link, 1);
        }
        return Ask.Done;

        void Line(ChainLink link, int depth)
        {
            asked.Shell.Say($"{new string(' ', depth * 2)}→ {ForeignText.OneLine(link.Lead.Person.Name)} ({asked.Print.Say(link.IsClient ? "lead.chain_client" : "lead.chain_stage", link.Lead.Stage)})");
            foreach (var next in link.LedTo)
                Line(next, depth + 1);
        }
    }

    /// <summary>What came of each post that began leads, the newest first; then of those that no post began.</summary>
    public static IEnumerable<(string? Url, string? Opening, ImmutableArray<ChainLink> Links)> Chains(Workspace workspace, ImmutableArray<KnownLead> all)
    {
        var leads = all.Select(one => one.Lead).ToList();
        using var connection = workspace.Database.Connect();
        var posts = connection.Command("SELECT id, url, text FROM posts WHERE id IN (SELECT post_id FROM leads WHERE workspace_id = $w) ORDER BY published_at DESC, id", ("$w", workspace.Id))
            .Rows(row => (Id: (long?)row.GetInt64(0), Url: row.Text(1), Opening: Post.OpeningOf(row.Text(2)))).ToList();
        return from post in posts.Append((Id: null, Url: null, Opening: null))
               let links = ReferralChain.From(post.Id, leads)
               where !links.IsEmpty
               select (post.Url, post.Opening, links);
    }
}
