using System.CommandLine;
using Windfall.App.Frame;
using Windfall.Core.Posts;

namespace Windfall.App.Hand;

/// <summary><c>windfall person add "Jane Roe" --headline "Head of Social at Acme"</c></summary>
static class PersonCommand
{
    static readonly Argument<string> Name = new("name") { Description = "As shown." };
    static readonly Option<string?> Headline = new("--headline") { Description = "The line under the name." };
    static readonly Option<string?> Company = new("--company") { Description = "The employer." };
    static readonly Option<string?> Url = new("--url") { Description = "The profile's address." };
    static readonly Option<int?> Degree = new("--degree")
    {
        Description = "1 for a contact of yours, 2 or 3.",
        Validators = { given => { if (given.Tokens is [{ Value: not ("1" or "2" or "3") }]) given.AddError("--degree is 1, 2 or 3."); } },
    };

    /// <param name="more">What else one can do with people.</param>
    public static Command Create(Shell shell, params IEnumerable<Command> more)
    {
        var add = new Command("add", "Note a person, and with --post that they reacted to it.\n\nExample: windfall person add \"Jane Roe\" --headline \"Head of Social at Acme\"")
        {
            Name, Headline, Company, Url, Degree, Import.ImportCommand.PostUrl,
        };
        add.SetAction(ask => ask.In(shell, workspace =>
        {
            var (number, _) = HandBatch.Keep(workspace, "person", (batch, chunk, judge) =>
            {
                var row = chunk.NextRow();
                var person = PersonEntries.Add(batch, chunk, judge, row, ask.GetValue(Name)!, ask.GetValue(Headline), ask.GetValue(Company),
                    ask.GetValue(Url), ask.GetValue(Degree));
                if (ask.GetValue(Import.ImportCommand.PostUrl) is not { } url)
                    return;

                var post = PostAddress.Read(url)!;
                var (id, isNew) = batch.Posts.Number(post.Id);
                chunk.Posts.Add(new(row, id, isNew, post));
                chunk.Acts.Add(new(row, id, person, ActKind.Reaction, Key: 0, At: null, Store.Bulk.TextPart.Null, Store.Bulk.TextPart.Null, isNew));
            });
            shell.Say(number is { } batch ? $"Noted, as batch {batch}." : "That was known already: nothing was changed.");
            return Ask.Done;
        }));
        var person = new Command("person", "People who acted, or whom you noted.") { add };
        foreach (var verb in more)
            person.Add(verb);
        return person;
    }
}
