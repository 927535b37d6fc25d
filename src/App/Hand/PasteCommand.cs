using System.CommandLine;
using System.Text;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.Import;
using Windfall.App.Workspaces;
using Windfall.Core.Posts;
using Windfall.Sources.Paste;
using Windfall.Store.Bulk;

namespace Windfall.App.Hand;

/// <summary><c>windfall paste --post URL &lt; copied.txt</c></summary>
static class PasteCommand
{
    static readonly Option<bool> DryRun = new("--dry-run") { Description = "Shows what is understood, keeps nothing." };

    public static Command Create(Shell shell)
    {
        var command = new Command("paste", """
            Read what you copied off a page that shows who reacted, or comments. It shows what it understood, then keeps it; 'import undo' takes it back.

            Example: windfall paste --post URL < copied.txt
            """)
        {
            ImportCommand.PostUrl, DryRun,
        };
        command.SetAction(ask => ask.In(shell, workspace => Run(ask, shell, workspace)));
        return command;
    }

    static int Run(ParseResult ask, Shell shell, Workspace workspace)
    {
        using var input = new StreamReader(shell.In, Encoding.UTF8);
        var pasted = PasteReader.Read(input.ReadToEnd(), workspace.Now);
        PastePrint.Show(shell.Console, pasted, ask.Culture(shell));
        if (pasted.Refused is { } problem)
            return shell.Refuse(problem.ToString());
        if (pasted.People.IsEmpty)
            return shell.Refuse("Nobody was recognised in there. Copy the list of people itself: names with the lines under them.");
        if (ask.GetValue(DryRun))
            return Ask.Done;

        var number = Keep(workspace, pasted, ask.GetValue(ImportCommand.PostUrl) is { } url ? PostAddress.Read(url) : null);
        shell.Say(number is { } kept ? $"Kept as batch {kept}. To take it back: windfall import undo {kept}" : "All of that was known already: nothing was changed.");
        return Ask.Done;
    }

    /// <returns>The batch; null where all of it was known.</returns>
    public static long? Keep(Workspace workspace, Pasted pasted, Post? post) =>
        HandBatch.Keep(workspace, "paste", (batch, chunk, judge) => Fill(pasted, post, batch, chunk, judge)).Batch;

    static void Fill(Pasted pasted, Post? post, Batch batch, Chunk chunk, Judge judge)
    {
        var (id, isNew) = post is null ? default : batch.Posts.Number(post.Id);
        foreach (var one in pasted.People)
        {
            if (one.IsAuthor)
                continue;

            var row = chunk.NextRow();
            if (post is not null && row == 0)
                chunk.Posts.Add(new(row, id, isNew, post));
            var person = PersonEntries.Add(batch, chunk, judge, row, one.Name, one.Headline, company: null, url: null, one.Degree);
            if (post is null)
                continue;

            var key = one.Comment is { } comment ? IdentityHash.OfComment(comment, at: null) : 0;
            chunk.Acts.Add(new(row, id, person, one.Kind, key, At: null, chunk.Keep(one.Reaction), chunk.Keep(one.Comment), isNew));
        }
    }
}
