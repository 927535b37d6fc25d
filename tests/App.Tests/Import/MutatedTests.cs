using System.Text;
using Windfall.App.Tests.Program;
using Windfall.Sources.Tests.Tables;

namespace Windfall.App.Tests.Import;

/// <summary>However mangled a file is, the importer says so, and ends. 10,000 of them with <c>WINDFALL_TEST_ALL</c>.</summary>
public class MutatedTests
{
    static readonly int Inputs = Environment.GetEnvironmentVariable("WINDFALL_TEST_ALL") is { Length: > 0 } ? 10_000 : 1_000;

    static readonly byte[][] Wholes =
    [
        Encoding.UTF8.GetBytes(Samples.People),
        Encoding.UTF8.GetBytes(Samples.Readings),
        Encoding.UTF8.GetBytes(Samples.People.Replace(',', ';')),
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Samples.People)],
        Encoding.UTF8.GetBytes($$"""[{"actor":{"name":"Ada","headline":"Nurse"},"reaction":"LIKE","postUrl":"{{Samples.Post}}","at":"2026-09-22T18:05:22Z"},{"name":null}]"""),
        Encoding.UTF8.GetBytes($$"""{"name":"Ada","profileUrl":"https://www.linkedin.com/in/ada","comment":"Hé \ud83c\udf89"}""" + "\n" + """{"name":"Bo"}"""),
        Workbooks.Of(("People", [["Name", "Headline", "When"], ["Ada", "Nurse", new DateTime(2026, 9, 22)], ["Bo", 7, true]])),
        Workbooks.Gzip(Encoding.UTF8.GetBytes(Samples.Readings)),
    ];

    // What readers trip over: quotes, delimiters, marks, lone surrogates, numbers out of range, markup, deep nesting.
    static readonly byte[][] Thorns =
    [
        [(byte)'"'], [(byte)','], [0], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xC3], "\r"u8.ToArray(), "\n\n"u8.ToArray(), "99999999999999999999"u8.ToArray(), "-1"u8.ToArray(),
        "\\ud800"u8.ToArray(), "[red]"u8.ToArray(), "{0}"u8.ToArray(), "%00%"u8.ToArray(), "9999-12-31T23:59:59+14:00"u8.ToArray(), "0001-01-01"u8.ToArray(),
        "urn:li:activity:18446744073709551615"u8.ToArray(), "https://["u8.ToArray(), [.. Enumerable.Repeat((byte)'[', 300)], [.. Enumerable.Repeat((byte)'x', 3000)], "'='="u8.ToArray(),
    ];

    [Fact]
    public void No_file_makes_the_importer_throw()
    {
        using var terminal = Terminal.Ready();
        var before = Dump.Of(terminal);
        var exits = new int[3];
        for (var seed = 0; seed < Inputs; seed++)
        {
            var dice = new Random(seed);
            exits[Try(seed, () => terminal.RunWith(Mutated(dice), Import(dice)).Exit)]++;
        }

        Assert.Equal(before, Dump.Of(terminal));
        Assert.True(exits[0] > Inputs / 20 && exits[1] > Inputs / 20, $"Too tame or too wild: {string.Join(", ", exits)}");
        Assert.Equal(0, exits[2]);
    }

    [Fact]
    public void Nor_is_anything_half_kept_that_is_kept()
    {
        using var terminal = Terminal.Ready();
        for (var seed = 0; seed < Inputs / 10; seed++)
        {
            var dice = new Random(seed);
            Try(seed, () => terminal.RunWith(Mutated(dice), "import", "-", "--declare", "made up", "--skip-unreadable", "--post", Samples.Post).Exit);
        }

        Assert.Empty(Dump.Faults(terminal.Database));
        terminal.Do("brief", "--json");
        terminal.Do("brief");
        terminal.Do("export", terminal.Folder + "/export");
    }

    [Fact]
    public void No_text_makes_the_paste_throw()
    {
        using var terminal = Terminal.Ready();
        for (var seed = 0; seed < Inputs / 10; seed++)
            Try(seed, () => terminal.RunWith(Mutated(new Random(seed)), "paste", "--dry-run").Exit);
    }

    static string[] Import(Random dice)
    {
        List<string> import = ["import", "-", "--declare", "made up", "--dry-run"];
        if (dice.Next(2) == 0)
            import.AddRange(["--post", Samples.Post]);
        if (dice.Next(2) == 0)
            import.Add("--skip-unreadable");
        if (dice.Next(2) == 0)
            import.Add("--json");
        return [.. import];
    }

    static int Try(int seed, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception thrown)
        {
            throw new InvalidOperationException($"Seed {seed}", thrown);
        }
    }

    static byte[] Mutated(Random dice)
    {
        var bytes = Wholes[dice.Next(Wholes.Length)].ToList();
        for (var wounds = dice.Next(1, 6); wounds > 0 && bytes.Count > 1; wounds--)
        {
            var (at, length) = (dice.Next(bytes.Count), dice.Next(1, 40));
            var piece = bytes.GetRange(at, Math.Min(length, bytes.Count - at));
            switch (dice.Next(5))
            {
                case 0: bytes[at] = (byte)dice.Next(256); break;
                case 1: bytes.InsertRange(at, Thorns[dice.Next(Thorns.Length)]); break;
                case 2: bytes.RemoveRange(at, piece.Count); break;
                case 3: bytes.InsertRange(dice.Next(bytes.Count), piece); break;
                default: bytes.RemoveRange(bytes.Count - Math.Min(bytes.Count - 1, length), Math.Min(bytes.Count - 1, length)); break;
            }
        }
        return [.. bytes];
    }
}
