using System.CommandLine;
using Windfall.App.Frame;
using Windfall.App.Workspaces;

namespace Windfall.App.Feeds;

/// <summary><c>windfall feed add https://www.example.org/ --field marketing</c></summary>
static class FeedAddCommand
{
    static readonly Argument<string[]> What = new("what") { Description = "Addresses of feeds, or of pages that name one; gdelt:WORDS, hackernews:WORDS, googlenews:WORDS, googlenews-fr:WORDS; files: feeds, OPML.", Arity = ArgumentArity.ZeroOrMore };
    static readonly Option<string?> Field = new("--field") { Description = "What they are read for, in your words." };
    static readonly Option<bool> Near = new("--near") { Description = "It is on a server of your own: a private address is in order." };
    static readonly Option<string?> StarterField = new("--starter") { Description = "Feeds suggested for a field, in the language asked for: see 'windfall feed starter'." };

    public static Command Create(Shell shell)
    {
        var command = new Command("add", """
            Read a feed from now on; of a file, its articles once.

            Example: windfall feed add https://www.example.org/ --field marketing
            Example: windfall feed add --starter "social media" --lang en
            Example: windfall feed add subscriptions.opml
            """) { What, Field, Near, StarterField };
        command.Validators.Add(given =>
        {
            if (given.GetValue(What) is not { Length: > 0 } && given.GetValue(StarterField) is null)
                given.AddError("feed add wants an address, a file, or --starter FIELD.");
        });
        command.SetAction((ask, cancel) => Run(ask, shell, cancel));
        return command;
    }

    static async Task<int> Run(ParseResult ask, Shell shell, CancellationToken cancel)
    {
        if (Workspace.Open(shell, ask.GetValue(Ask.WorkspaceName)!, ask.GetValue(Ask.At), out var problem) is not { } workspace)
            return shell.Refuse(problem!);
        var (desk, exit) = (new FeedDesk(shell, workspace), Ask.Done);
        if (ask.GetValue(StarterField) is { } starter)
            Say(desk.AddStarter(starter, ask.Culture(shell).TwoLetterISOLanguageName));
        foreach (var what in ask.GetValue(What)!)
        {
            try
            {
                Say(File.Exists(what) ? desk.AddFile(await File.ReadAllBytesAsync(what, cancel), Path.GetFileName(what), ask.GetValue(Field))
                    : await desk.Add(what, ask.GetValue(Field), ask.GetValue(Near), cancel));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                exit = shell.Refuse(error.Message);
            }
        }
        return exit;

        void Say(Added added)
        {
            var said = added.Said.Say(ask.Culture(shell));
            if (added.IsRefused)
                exit = shell.Refuse(said);
            else
                shell.Say(said);
        }
    }
}
