using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Ways;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Core.Origins;
using Windfall.Core.Posts;

namespace Windfall.App.Audience;

/// <summary><c>windfall audience list --fit target</c>, <c>windfall audience share</c>, <c>windfall audience paths "Blue Harbour"</c></summary>
static class AudienceCommand
{
    const int Shown = 50;

    static readonly Option<string[]> Fits = Words<FitLabel>("--fit", "target, maybe, other.");
    static readonly Option<string[]> Functions = Words<Function>("--function", "Fields of work, such as digital_marketing.");
    static readonly Option<string[]> Seniorities = Words<Seniority>("--seniority", "Levels, such as manager.");
    static readonly Option<string[]> Origins = Words<Origin>("--origin", "Where what is known of them is from: hand, archive, declared, open.");
    static readonly Option<string?> Employer = new("--employer") { Description = "Those who work there." };
    static readonly Option<string?> Country = new("--country")
    {
        Description = "Of the employer, or of the unit named: US, FR, …",
        Validators = { given => { if (given.GetValueOrDefault<string?>() is { } code && Countries.Pack(code) == 0) given.AddError("--country wants two letters, as US or FR."); } },
    };
    static readonly Option<bool> Referrers = new("--referrers") { Description = "Those who could introduce you, the best first." };
    static readonly Option<string?> Text = new("--text") { Description = "What stands in the name or the headline." };
    static readonly Option<int> Limit = new("--limit") { Description = "How many at most.", DefaultValueFactory = _ => Shown };
    static readonly Argument<string> Whom = new("whom") { Description = "A company, or a person: by name, number or address." };
    static readonly Argument<string?> Post = new("post")
    {
        Description = "Its address; without it, all posts.",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { given => { if (given.GetValueOrDefault<string?>() is { } url && PostAddress.Read(url) is null) given.AddError($"'{url}' is not the address of a post."); } },
    };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    public static Command Create(Shell shell)
    {
        var list = new Command("list", "Show who is known, the best answers to the goal first.\n\nExample: windfall audience list --fit target maybe --country US")
        {
            Fits, Functions, Seniorities, Employer, Country, Import.ImportCommand.PostUrl, Origins, Referrers, Text, Limit, JsonAnswer,
        };
        list.SetAction(ask => ask.In(shell, workspace => AudienceList.Run(shell, workspace, ask.Culture(shell), Filter(ask), ask.GetValue(Limit), ask.GetValue(JsonAnswer))));

        var share = new Command("share", "Say which share of a post's audience answers the goal, of how many people known, and whether that is more than usual.\n\nExample: windfall audience share")
        {
            Post, JsonAnswer,
        };
        share.SetAction(ask => ask.In(shell, workspace => AudienceShare.Run(
            shell, workspace, ask.Culture(shell), ask.GetValue(Post) is { } url ? PostAddress.Read(url) : null, ask.GetValue(JsonAnswer))));

        var paths = new Command("paths", "Show the ways to a company or a person, the best first.\n\nExample: windfall audience paths \"Blue Harbour\"") { Whom, Limit, JsonAnswer };
        paths.SetAction(ask => ask.In(shell, workspace => WaysPrint.Run(shell, workspace, ask.Culture(shell), ask.GetValue(Whom)!, ask.GetValue(Limit), ask.GetValue(JsonAnswer))));

        return new Command("audience", "Who is known, against the goal.") { list, share, paths };
    }

    static AudienceFilter Filter(ParseResult ask) => new(
        Values<FitLabel>(ask.GetValue(Fits)), Values<Function>(ask.GetValue(Functions)), Values<Seniority>(ask.GetValue(Seniorities)), Values<Origin>(ask.GetValue(Origins)),
        ask.GetValue(Employer), ask.GetValue(Country)?.ToUpperInvariant(), ask.GetValue(Import.ImportCommand.PostUrl) is { } url ? PostAddress.Read(url)!.Id : null,
        ask.GetValue(Referrers), ask.GetValue(Text));

    static HashSet<T> Values<T>(string[]? words) where T : struct, Enum => [.. (words ?? []).Select(Vocabulary.Parse<T>)];

    static Option<string[]> Words<T>(string name, string description) where T : struct, Enum => new(name)
    {
        Description = description,
        AllowMultipleArgumentsPerToken = true,
        Validators =
        {
            given =>
            {
                foreach (var token in given.Tokens.Where(token => !Vocabulary.TryParse<T>(token.Value, out _)))
                    given.AddError($"{name} knows {string.Join(", ", Vocabulary.Words<T>())}, not '{token.Value}'.");
            },
        },
    };
}
