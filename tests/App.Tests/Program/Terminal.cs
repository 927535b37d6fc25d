using System.Globalization;
using System.Text;
using System.Text.Json;
using Spectre.Console;
using Windfall.App.Frame;

namespace Windfall.App.Tests.Program;

/// <summary>What a verb answered.</summary>
sealed record Answer(int Exit, string Out, string Error)
{
    public JsonElement Json => JsonElement.Parse(Out);
}

/// <summary>Runs verbs as a prompt does, with a data folder, a clock and files of its own, all gone afterwards.</summary>
sealed class Terminal(string? within = null) : IDisposable
{
    public static readonly DateTimeOffset Morning = new(2026, 9, 23, 11, 0, 0, TimeSpan.Zero);

    static readonly Lazy<byte[]> EmptyDatabase = new(MakeEmpty);

    public string Folder { get; } = within is null
        ? Directory.CreateTempSubdirectory("windfall-test-").FullName
        : Directory.CreateDirectory(Path.Combine(within, $"windfall-test-{Guid.NewGuid():N}")).FullName;
    public string Home => Path.Combine(Folder, "home");
    public string Database => Path.Combine(Home, "windfall.db");
    public StoppedClock Clock { get; } = new(Morning);

    /// <summary>A terminal whose database was made beforehand, in memory where there is such a folder: for what is asked hundreds of times.</summary>
    public static Terminal Ready()
    {
        var terminal = new Terminal(Directory.Exists("/dev/shm") ? "/dev/shm" : null);
        Directory.CreateDirectory(terminal.Home);
        System.IO.File.WriteAllBytes(terminal.Database, EmptyDatabase.Value);
        return terminal;
    }

    public Answer Run(params string[] args) => RunWith([], args);

    public Answer RunWith(string input, params string[] args) => RunWith(Encoding.UTF8.GetBytes(input), args);

    public Answer RunWith(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var exit = Verbs.Run(Shell(new MemoryStream(input), output, error), args).GetAwaiter().GetResult();
        return new(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Runs what must succeed.</summary>
    public Answer Do(params string[] args)
    {
        var answer = Run(args);
        Assert.True(answer.Exit == 0, $"windfall {string.Join(' ', args)}: {answer.Exit}\n{answer.Error}{answer.Out}");
        return answer;
    }

    public Shell Shell(Stream input, Stream output, TextWriter error)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.No,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true }),
        });
        console.Profile.Width = 200;
        return new(console, input, output, error, Clock, Home, CultureInfo.GetCultureInfo("en-US"));
    }

    public string File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public string File(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    static byte[] MakeEmpty()
    {
        using var terminal = new Terminal();
        terminal.Do("workspace", "list");
        return System.IO.File.ReadAllBytes(terminal.Database);
    }
}

/// <summary>A clock that goes when it is told to.</summary>
sealed class StoppedClock(DateTimeOffset at) : TimeProvider
{
    public DateTimeOffset At { get; set; } = at;

    public override DateTimeOffset GetUtcNow() => At;
}
