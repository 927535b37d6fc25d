using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Sources.Tables;

namespace Windfall.App.Frame;

/// <summary>What every verb can be asked, and how it answers.</summary>
static class Ask
{
    public const int Done = 0, Refused = 1, WrongUsage = 2;

    public static readonly Option<string> WorkspaceName = new("--workspace")
    {
        Description = "Which client's data.",
        HelpName = "W",
        DefaultValueFactory = _ => "default",
        Recursive = true,
    };

    public static readonly Option<DateTimeOffset?> At = new("--at")
    {
        Description = "As of which moment: 2026-02-28T09:15:00Z. Nothing later is used.",
        HelpName = "TIME",
        Recursive = true,
        CustomParser = given =>
        {
            if (given.Tokens.Count == 1 && Moments.TryRead(given.Tokens[0].Value, out var at))
                return at;
            given.AddError("--at wants a time like 2026-02-28T09:15:00Z.");
            return null;
        },
    };

    public static readonly Option<string?> Language = new("--lang")
    {
        Description = "Language of the answer: en or fr. Default: WINDFALL_LANG, else the system's.",
        HelpName = "L",
        Recursive = true,
        Validators =
        {
            given =>
            {
                if (given.GetValueOrDefault<string?>() is not (null or "en" or "fr"))
                    given.AddError("--lang knows en and fr.");
            },
        },
    };

    /// <summary>Does something in the workspace that was asked for; where it cannot be opened, says why.</summary>
    public static int In(this ParseResult ask, Shell shell, Func<Workspace, int> act)
    {
        if (Workspace.Open(shell, ask.GetValue(WorkspaceName)!, ask.GetValue(At), out var problem) is { } workspace)
            return act(workspace);
        return shell.Refuse(problem!);
    }

    public static CultureInfo Culture(this ParseResult ask, Shell shell) =>
        ask.GetValue(Language) is { } language ? CultureInfo.GetCultureInfo(language) : shell.Culture;

    /// <summary>Says why not, on the error stream.</summary>
    public static int Refuse(this Shell shell, string sentence)
    {
        shell.Error.WriteLine(sentence);
        return Refused;
    }

    public static int Refuse(this Shell shell, Phrase why) => shell.Refuse(why.Say(shell.Culture));

    public static void Say(this Shell shell, Phrase sentence) => shell.Say(sentence.Say(shell.Culture));

    /// <summary>Says something in a line of its own, however long: a program that reads it finds it whole.</summary>
    public static void Say(this Shell shell, string sentence) => shell.Console.Profile.Out.Writer.WriteLine(sentence);

    /// <summary>Writes JSON for programs to standard output.</summary>
    public static int Json(this Shell shell, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(shell.Out, new() { Indented = true }))
            write(json);
        shell.Out.Write("\n"u8);
        shell.Out.Flush();
        return Done;
    }

    /// <param name="file">- is standard output.</param>
    /// <returns>Why it could not be written; null when it was.</returns>
    public static string? Write(this Shell shell, string file, CultureInfo culture, Action<TextWriter> write)
    {
        try
        {
            using var to = file == "-" ? new StreamWriter(shell.Out, leaveOpen: true) : new StreamWriter(file);
            write(to);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Core.Phrase("web.cannot_write", file, error.Message).Say(culture);
        }
    }

    public static Option<bool> JsonOption() => new("--json") { Description = "For programs." };
}
