using System.Globalization;
using System.Text;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.News;

namespace Windfall.App.Tests.News;

public class NewsBatchTests
{
    [Fact]
    public void Every_article_has_its_line_in_order()
    {
        var (exit, lines, _) = Run("cluster - --out -", "article_id,published_unix,source,title,summary\nb,1700000000,,\"Storm, again, reaches the coast\",\n\"a,1\",never,,Storm reaches the coast again,\nc,1700000600,,,\n");

        Assert.Equal(0, exit);
        Assert.Equal(["article_id,cluster_id", "b,1", "\"a,1\",1", "c,2"], lines);
    }

    [Theory]
    [InlineData("\"a,\U0001F642\""), InlineData("\"say \"\"\U0001F642\"\" twice\""), InlineData("\"\"\"\"")]
    public void What_names_an_article_leaves_as_it_came(string id) =>
        Assert.Equal($"{id},1", Run("cluster - --out -", $"article_id,published_unix,title\n{id},1700000000,Storm\n").Lines[1]);

    [Fact]
    public void A_table_without_titles_is_refused_with_what_it_lacks()
    {
        var (exit, _, error) = Run("cluster - --out -", "article_id,published_unix\na,1\n");

        Assert.Equal(1, exit);
        Assert.Contains("no column title", error, StringComparison.Ordinal);
    }

    static (int Exit, string[] Lines, string Error) Run(string command, string input)
    {
        using var written = new MemoryStream();
        using var error = new StringWriter();
        var shell = new Shell(AnsiConsole.Console, new MemoryStream(Encoding.UTF8.GetBytes(input)), written, error, TimeProvider.System, "", CultureInfo.InvariantCulture);
        var exit = NewsCommand.Create(shell).Parse(command).Invoke();
        return (exit, Encoding.UTF8.GetString(written.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries), error.ToString());
    }
}
