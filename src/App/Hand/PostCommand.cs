using System.CommandLine;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Posts;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Hand;

/// <summary><c>windfall post reading URL --reactions 1500 --comments 80</c></summary>
static class PostCommand
{
    static readonly Argument<string> Url = new("url")
    {
        Description = "The post's address; made if it is not known yet.",
        Validators = { given => { if (given.GetValueOrDefault<string>() is { } url && PostAddress.Read(url) is null) given.AddError($"'{url}' is not the address of a post."); } },
    };
    static readonly Option<long?> Reactions = Count("--reactions"), Comments = Count("--comments"), Reposts = Count("--reposts"), Impressions = Count("--impressions");
    static readonly Option<string?> Text = new("--text") { Description = "What it says." };
    static readonly Option<DateTimeOffset?> Published = new("--published") { Description = "When, where the address does not tell." };

    /// <param name="more">What else one can do with posts.</param>
    public static Command Create(Shell shell, params IEnumerable<Command> more)
    {
        var reading = new Command("reading", """
            Note what the network shows of a post now. Leave out what you do not see: unknown is not zero.

            Example: windfall post reading URL --reactions 1500 --comments 80
            """)
        {
            Url, Reactions, Comments, Reposts, Impressions,
        };
        reading.SetAction(ask => ask.In(shell, workspace => Note(ask, shell, workspace)));

        var add = new Command("add", "Note a post.\n\nExample: windfall post add URL --text \"…\"") { Url, Text, Published };
        add.SetAction(ask => ask.In(shell, workspace => Add(ask, shell, workspace)));

        var list = new Command("list", "Show the posts, newest first.");
        list.SetAction(ask => ask.In(shell, workspace => List(shell, workspace)));
        var post = new Command("post", "Posts and their counts.") { reading, add, list };
        foreach (var verb in more)
            post.Add(verb);
        return post;
    }

    static Option<long?> Count(string name) => new(name)
    {
        Description = "As shown.",
        HelpName = "N",
        Validators = { given => { if (given.Tokens is [{ Value: ['-', ..] }]) given.AddError($"{name} cannot be below 0."); } },
    };

    static int Note(ParseResult ask, Shell shell, Workspace workspace)
    {
        var reading = new Reading(workspace.Now, ask.GetValue(Reactions), ask.GetValue(Comments), ask.GetValue(Reposts), ask.GetValue(Impressions));
        if (reading.SaysNothing)
        {
            shell.Error.WriteLine("A reading needs at least one count: --reactions, --comments, --reposts or --impressions.");
            return Ask.WrongUsage;
        }

        return Said(shell, Keep(workspace, "reading", PostAddress.Read(ask.GetValue(Url))!, reading));
    }

    static int Add(ParseResult ask, Shell shell, Workspace workspace)
    {
        var post = PostAddress.Read(ask.GetValue(Url))!;
        return Said(shell, Keep(workspace, "post", post with { Text = ask.GetValue(Text), PublishedAt = ask.GetValue(Published) ?? post.PublishedAt }, null));
    }

    public static (long? Batch, RowCounts Counts) Keep(Workspace workspace, string what, Post post, Reading? reading) =>
        HandBatch.Keep(workspace, what, (batch, chunk, _) =>
        {
            var (id, isNew) = batch.Posts.Number(post.Id);
            var row = chunk.NextRow();
            chunk.Posts.Add(new(row, id, isNew, post));
            if (reading is not null)
                chunk.Readings.Add(new(row, id, reading));
        });

    static int Said(Shell shell, (long? Batch, RowCounts Counts) kept)
    {
        shell.Say(kept.Batch is { } batch ? $"Noted, as batch {batch}." : "That was known already: nothing was changed.");
        return Ask.Done;
    }

    static int List(Shell shell, Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var table = Tables.Plain("published", "opening", "reactions", "address");
        table.Columns[2].RightAligned();
        foreach (var (published, text, reactions, url) in connection.Command("""
            SELECT p.published_at, p.text, p.url,
                (SELECT reactions FROM readings r WHERE r.post_id = p.id AND r.at <= $now AND reactions IS NOT NULL ORDER BY r.at DESC, r.batch_id DESC LIMIT 1)
            FROM posts p WHERE workspace_id = $w AND coalesce(published_at, 0) <= $now ORDER BY published_at DESC
            """, ("$w", workspace.Id), ("$now", workspace.Now.ToUnixTimeMilliseconds()))
            .Rows(row => (row.Time(0), row.Text(1), row.Count(3), row.GetString(2))))
        {
            table.AddTexts(
                published is { } at ? TimeZoneInfo.ConvertTime(at, workspace.TimeZone).ToString("g", shell.Culture) : "—",
                Post.OpeningOf(text) ?? "—",
                reactions?.ToString("N0", shell.Culture) ?? "—",
                url);
        }
        shell.Console.Write(table);
        return Ask.Done;
    }
}
