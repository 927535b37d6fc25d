using System.CommandLine;
using Windfall.App.Conversations;
using Windfall.App.Frame;
using Windfall.App.Workspaces;

namespace Windfall.App.Replies;

/// <summary><c>windfall inbox model set http://127.0.0.1:11434/v1 llama3.2</c></summary>
static class ModelCommands
{
    static readonly Argument<string> Address = new("address")
    {
        Description = "Of an OpenAI-compatible server, with its version: http://127.0.0.1:11434/v1 for Ollama.",
        Validators = { given => { if (!Uri.TryCreate(given.GetValueOrDefault<string>(), UriKind.Absolute, out _)) given.AddError("That is no address like http://127.0.0.1:11434/v1."); } },
    };
    static readonly Argument<string> Model = new("model") { Description = "As the server calls it." };
    static readonly Option<string?> Key = new("--key-from") { Description = "The environment variable that holds the key; the key itself is not kept.", HelpName = "VARIABLE" };

    public static Command Create(Shell shell) => new("model", "A language model that drafts replies. None is asked until you name one, and nothing is sent that was not shown.\n\nExample: windfall inbox model set http://127.0.0.1:11434/v1 llama3.2")
    {
        InboxAsk.Verb(shell, new("set", "Name one.") { Address, Model, Key }, inbox =>
        {
            var address = new Uri(inbox.Ask.GetValue(Address)!);
            if (!DraftModel.IsSafe(address))
                return inbox.Refuse("draft.unsafe", address.ToString());
            new DraftModel(address, inbox.Ask.GetValue(Model)!, inbox.Ask.GetValue(Key)).Keep(inbox.Connection, inbox.Workspace);
            return Show(inbox);
        }),
        InboxAsk.Verb(shell, new("off", "Ask none."), inbox =>
        {
            inbox.Workspace.Prefer(inbox.Connection, Preferences.Model, null);
            return Show(inbox);
        }),
        InboxAsk.Verb(shell, new("show", "Say which is asked."), Show),
    };

    static int Show(InboxAsk inbox) => DraftModel.Load(inbox.Connection, inbox.Workspace) is { } model
        ? inbox.Say("draft.model", model.Model, model.Address.ToString())
        : inbox.Say("draft.off");
}
