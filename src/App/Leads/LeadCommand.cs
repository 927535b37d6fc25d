using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.People;
using Windfall.App.Workspaces;
using Windfall.Core.Leads;
using Windfall.Core.Posts;
using Windfall.Store;
using Windfall.Store.Bulk;

namespace Windfall.App.Leads;

/// <summary><c>windfall lead add "Jane Roe" --next "Ask for a call" --due 2026-09-25</c></summary>
static class LeadCommand
{
    public static readonly Argument<string> Someone = new("lead") { Description = "Its number or the person's name, as 'lead list' shows them." };
    static readonly Argument<string?> Person = new("whom") { Description = "A number or a name as 'audience list' shows it, or a profile's address.", Arity = ArgumentArity.ZeroOrOne };
    static readonly Option<long?> Conversation = new("--conversation") { Description = "Whoever wrote it, as 'inbox list' numbers it, instead of a name." };
    static readonly Argument<string> Text = new("text") { Description = "In your words." };
    static readonly Argument<string?> Step = new("step") { Description = "What you will do; without it, nothing is planned any more.", Arity = ArgumentArity.ZeroOrOne };
    static readonly Argument<string> TagName = new("tag") { Description = "A word or two." };
    static readonly Argument<long> ChangeNumber = new("change") { Description = "As told when it was made." };
    static readonly Argument<Stage> To = new("stage")
    {
        Description = string.Join(", ", Pipeline.Usual.Stages.Select(StageWords.Of)) + ".",
        CustomParser = given => ReadStage(given) ?? default,
    };
    static readonly Option<string?> Next = new("--next") { Description = "What you will do next." };
    static readonly Option<DateOnly?> Due = new("--due")
    {
        Description = "By which day: 2026-09-25.",
        HelpName = "DAY",
        CustomParser = given =>
        {
            if (DateOnly.TryParseExact(given.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            given.AddError("--due wants a day like 2026-09-25.");
            return null;
        },
    };
    static readonly Option<string?> PipelineName = new("--pipeline") { Description = "Which one; 'lead pipelines' shows them." };
    static readonly Option<string?> Why = new("--why") { Description = "What came of it, in your words." };
    static readonly Option<double?> Minutes = new("--minutes") { Description = "How long it took you." };
    static readonly Option<Stage?> OfStage = new("--stage") { Description = "Only these.", CustomParser = ReadStage };
    static readonly Option<string?> OfTag = new("--tag") { Description = "Only those with this tag." };
    static readonly Option<bool> JsonAnswer = Ask.JsonOption();

    /// <param name="more">What else one can do with leads.</param>
    public static Command Create(Shell shell, params IEnumerable<Command> more)
    {
        Command Verb(string name, string what, string example, IEnumerable<Symbol> symbols, Func<Asked, int> act) => Verbed(shell, name, what, example, symbols, act);
        Command Change(string name, string what, string example, IEnumerable<Symbol> symbols, Func<Asked, KnownLead, LeadChange> change) =>
            Verbed(shell, name, what, example, [Someone, .. symbols, JsonAnswer], asked => asked.Lead(Someone, known => asked.Told(change(asked, known), asked.Ask.GetValue(JsonAnswer))));

        var command = new Command("lead", "People you want to talk to.\n\nExample: windfall lead add \"Jane Roe\" --next \"Ask for a call\" --due 2026-09-25")
        {
            Verb("add", "Make a person a lead. The post that began it is the one they acted on last.", "lead add \"Jane Roe\" --next \"Ask for a call\" --due 2026-09-25",
                [Person, Conversation, Next, Due, PipelineName, Import.ImportCommand.PostUrl, JsonAnswer], Add),
            Verb("list", "Show the leads.", "lead list --stage invited", [OfStage, OfTag, PipelineName, JsonAnswer], List),
            Verb("board", "Show a pipeline, stage by stage.", "lead board", [PipelineName], Board),
            Verb("due", "Show what leads want of you today, the most urgent first.", "lead due", [JsonAnswer], DueToday),
            Verb("show", "Show one lead, and all that happened.", "lead show \"Jane Roe\"", [Someone, JsonAnswer], asked => asked.Lead(Someone, known => Show(asked, known))),
            Change("move", "Move a lead to a stage. What makes no sense is refused.", "lead move \"Jane Roe\" invited", [To, Why], (asked, known) => asked.Desk.Move(known.Lead.Id, asked.Ask.GetValue(To), asked.Ask.GetValue(Why))),
            Change("next", "Say what you will do next, and by when.", "lead next \"Jane Roe\" \"Send the offer\" --due 2026-09-30", [Step, Due], (asked, known) => asked.Desk.Plan(known.Lead.Id, asked.Ask.GetValue(Step), asked.Ask.GetValue(Due))),
            Change("note", "Note something about a lead.", "lead note \"Jane Roe\" \"Moves to Acme in October\"", [Text], (asked, known) => asked.Desk.Touch(known.Lead.Id, LeadEventKind.Noted, asked.Ask.GetValue(Text)!)),
            Change("wrote", "Note that you wrote to them.", "lead wrote \"Jane Roe\" \"Asked for a call\" --minutes 5", [Text, Minutes], (asked, known) => asked.Desk.Touch(known.Lead.Id, LeadEventKind.Wrote, asked.Ask.GetValue(Text)!, asked.Ask.GetValue(Minutes))),
            Change("heard", "Note that they wrote to you.", "lead heard \"Jane Roe\" \"Gladly, next week\"", [Text], (asked, known) => asked.Desk.Touch(known.Lead.Id, LeadEventKind.WasWritten, asked.Ask.GetValue(Text)!)),
            Change("tag", "Give a lead a tag; one with a cadence asks for a word after a silence.", "lead tag \"Jane Roe\" press", [TagName], (asked, known) => asked.Desk.Tag(known.Lead.Id, asked.Ask.GetValue(TagName)!, isOn: true)),
            Change("untag", "Take a tag off.", "lead untag \"Jane Roe\" press", [TagName], (asked, known) => asked.Desk.Tag(known.Lead.Id, asked.Ask.GetValue(TagName)!, isOn: false)),
            Verb("undo", "Take a change back.", "lead undo 12", [ChangeNumber], asked => asked.Told(asked.Desk.Undo(asked.Ask.GetValue(ChangeNumber)), asJson: false)),
        };
        foreach (var verb in more)
            command.Add(verb);
        return command;
    }

    /// <summary>A verb that is given the workspace it is about.</summary>
    public static Command Verbed(Shell shell, string name, string what, string example, IEnumerable<Symbol> symbols, Func<Asked, int> act)
    {
        var command = new Command(name, $"{what}\n\nExample: windfall {example}");
        foreach (var symbol in symbols)
            if (symbol is Argument argument)
                command.Add(argument);
            else
                command.Add((Option)symbol);
        command.SetAction(ask => ask.In(shell, workspace => act(new(ask, shell, workspace))));
        return command;
    }

    static Stage? ReadStage(ArgumentResult given)
    {
        var stage = StageWords.Read(given.Tokens[0].Value);
        if (stage is null)
            given.AddError($"'{given.Tokens[0].Value}' is no stage. The stages are: {string.Join(", ", Pipeline.Usual.Stages.Select(StageWords.Of))}.");
        return stage;
    }

    static int Add(Asked asked)
    {
        using var connection = asked.Workspace.Database.Connect();
        if (asked.Ask.GetValue(Conversation) is { } number)
            return FromConversation(asked, connection, number);
        if (asked.Ask.GetValue(Person) is not { } whom)
        {
            asked.Shell.Error.WriteLine(asked.Print.Say("lead.add_whom"));
            return Ask.WrongUsage;
        }
        if (Whom.Find(connection, asked.Workspace, whom, out var problem) is not { } person)
            return asked.Shell.Refuse(problem!.Say(asked.Culture));
        long? post = null;
        if (asked.Ask.GetValue(Import.ImportCommand.PostUrl) is { } url && PostAddress.Read(url) is { Id: var id })
        {
            post = PostIndex.Number(connection, asked.Workspace.Id, id);
            if (post == 0)
                return asked.Shell.Refuse(asked.Print.Say("lead.no_post", url));
        }
        return Add(asked, person.Id, post);
    }

    static int FromConversation(Asked asked, SqliteConnection connection, long number) => connection
        .Command("SELECT person_id, post_id FROM conversations WHERE id = $id AND workspace_id = $w AND person_id IS NOT NULL", ("$id", number), ("$w", asked.Workspace.Id))
        .Rows(row => (Person: row.GetInt64(0), Post: row.GetInt64(1))).ToList() is [var found]
            ? Add(asked, found.Person, found.Post)
            : asked.Shell.Refuse(asked.Print.Say("lead.no_conversation", number));

    static int Add(Asked asked, long person, long? post) => asked.Told(
        asked.Desk.Add(person, post, asked.Ask.GetValue(PipelineName), asked.Ask.GetValue(Next), asked.Ask.GetValue(Due)), asked.Ask.GetValue(JsonAnswer));

    static int List(Asked asked)
    {
        var (stage, tag, pipeline) = (asked.Ask.GetValue(OfStage), asked.Ask.GetValue(OfTag), asked.Ask.GetValue(PipelineName));
        var some = asked.All().Where(one => (stage is null || one.Lead.Stage == stage) && (tag is null || one.Lead.Tags.Contains(tag)) && (pipeline is null || one.Lead.Pipeline == pipeline));
        if (asked.Ask.GetValue(JsonAnswer))
            return asked.Shell.Json(json =>
            {
                json.WriteStartArray();
                foreach (var one in some)
                    LeadJson.Write(json, one);
                json.WriteEndArray();
            });
        asked.Print.List(some);
        return Ask.Done;
    }

    static int Board(Asked asked)
    {
        var name = asked.Ask.GetValue(PipelineName) ?? Pipeline.UsualName;
        if (!asked.Settings().Pipelines.TryGetValue(name, out var pipeline))
            return asked.Shell.Refuse(asked.Print.Say("lead.no_pipeline", name));
        asked.Print.Board([.. asked.All().Where(one => one.Lead.Pipeline == name)], pipeline);
        return Ask.Done;
    }

    static int DueToday(Asked asked)
    {
        var settings = asked.Settings();
        var wanted = Wanting.Of(asked.All().Select(one => one.Lead), settings.Pipelines, settings.Cadences, asked.Workspace.Now, asked.Workspace.TimeZone);
        if (asked.Ask.GetValue(JsonAnswer))
            return asked.Shell.Json(json => LeadJson.Write(json, wanted, asked.Culture, asked.Workspace.TimeZone));
        asked.Print.Wanted(wanted);
        return Ask.Done;
    }

    static int Show(Asked asked, KnownLead known)
    {
        if (asked.Ask.GetValue(JsonAnswer))
            return asked.Shell.Json(json => LeadJson.Write(json, known));
        asked.Print.Show(known);
        return Ask.Done;
    }
}
