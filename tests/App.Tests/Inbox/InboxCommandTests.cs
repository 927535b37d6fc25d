using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.Inbox;
using Windfall.Core;
using Windfall.Core.Inbox;

namespace Windfall.App.Tests.Inbox;

public class InboxCommandTests
{
    const string Three = """
        {"id":"b","text":"Could you share the source?"}
        not JSON
        {"id":7,"text":"Merci !"}
        """;

    [Fact]
    public void Every_line_has_its_line_in_order_however_bad_it_is()
    {
        var (exit, lines) = Label(Encoding.UTF8.GetBytes(Three));

        Assert.Equal(0, exit);
        Assert.Equal(["b", "", "7"], lines.Select(line => line.GetProperty("id").ToString()));
        Assert.Equal(["question", "other", "thanks"], lines.Select(line => line.GetProperty("label").GetString()));
        Assert.Equal([true, false, false], lines.Select(line => line.GetProperty("asks").GetBoolean()));
        Assert.Equal("says “Merci”", lines[2].GetProperty("reasons")[0].GetString());
    }

    [Fact]
    public void Gzip_is_told_by_its_content()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(Three));

        Assert.Equal(3, Label(packed.ToArray()).Lines.Length);
    }

    [Fact]
    public void Every_label_has_its_word_in_each_language() => Assert.All(
        Enum.GetValues<CommentLabel>(), label => Assert.All(["en", "fr"], language => Assert.NotEmpty(Words.Say(label, CultureInfo.GetCultureInfo(language)))));

    [Theory]
    [InlineData("en", "1 is hostile: pause before you answer, or do not")]
    [InlineData("fr", "1 est hostile\u00a0: faites une pause avant de répondre, ou ne répondez pas")]
    public void One_is_said_as_one(string language, string said) =>
        Assert.Equal(said, new Phrase("plan.hostile", 1).Say(CultureInfo.GetCultureInfo(language)));

    static (int Exit, JsonElement[] Lines) Label(byte[] input)
    {
        using var written = new MemoryStream();
        using var error = new StringWriter();
        var shell = new Shell(AnsiConsole.Console, new MemoryStream(input), written, error, TimeProvider.System, "", CultureInfo.InvariantCulture);

        var exit = InboxCommand.Create(shell, []).Parse("label - --out -").Invoke();
        return (exit, [.. Encoding.UTF8.GetString(written.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))]);
    }
}
