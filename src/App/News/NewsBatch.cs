using System.Globalization;
using Windfall.App.Frame;
using Windfall.Core.News;
using Windfall.Core.Stories;
using Windfall.Sources.Tables;

namespace Windfall.App.News;

/// <summary>Stories for people with tables of articles of their own. Each verb returns its exit code.</summary>
sealed class NewsBatch(Shell shell)
{
    public int Cluster(string stream, string to) => Guarded(stream, to, (articles, lines) =>
    {
        lines.Text("article_id").Text("cluster_id").End();
        var stories = new StoryStream();
        while (articles.Read())
            lines.Text(articles.Id).Number(stories.Add(articles.At, articles.Title, articles.Summary)).End();
    });

    public int Rank(string stream, string stories, TimeSpan every, string to) => Guarded(stream, to, (articles, lines) =>
    {
        var storyOf = StoriesOf(stories);
        lines.Text("tick_unix").Text("story_id").Text("score").End();
        var (heat, step) = (new Heat(), (long)every.TotalSeconds);
        long? tick = null;
        var newest = 0L;
        while (articles.Read())
        {
            tick ??= (articles.At / step + 1) * step;       // the first that has something before it
            Until(articles.At - 1);
            newest = Math.Max(newest, articles.At);
            if (storyOf.TryGetValue(articles.Id.ToString(), out var story))
                heat.Add(story, articles.At);
        }
        Until(newest + step - 1);

        void Until(long last)
        {
            for (; tick <= last; tick += step)
            {
                foreach (var (story, score) in heat.At(tick.Value))
                    lines.Number(tick.Value).Text(story).Text(score.ToString("G9", CultureInfo.InvariantCulture)).End();
            }
        }
    });

    static Dictionary<string, string> StoriesOf(string file)
    {
        using var opened = TableFile.Open(File.OpenRead(file), file, Limits.Default, ["article_id", "story_id"]);
        if (opened.Tables is not [var table, ..])
            throw new InvalidDataException(opened.Problem!.ToString());
        var (article, story) = (table.Columns.IndexOf("article_id"), table.Columns.IndexOf("story_id"));
        if (article < 0 || story < 0)
            throw new InvalidDataException($"{file}: a table of stories has article_id and story_id.");
        var stories = new Dictionary<string, string>();
        while (table.Read())
            if (table.Fault is null && table[story].Length > 0)
                stories[table[article].ToString()] = table[story].ToString();
        return stories;
    }

    int Guarded(string stream, string to, Action<ArticleTable, CsvLines> act)
    {
        try
        {
            using var opened = TableFile.Open(stream == "-" ? shell.In : File.OpenRead(stream), stream, Limits.Default, ArticleTable.Names);
            if (opened.Tables is not [var table, ..])
                return shell.Refuse(opened.Problem!.ToString());
            var articles = new ArticleTable(table);
            if (articles.Lacks is { } column)
                return shell.Refuse($"{stream}: there is no column {column}. A stream of articles has article_id, published_unix and title, and may have source and summary.");

            using (var output = to == "-" ? null : File.Create(to))
            using (var lines = new CsvLines(output ?? shell.Out))
                act(articles, lines);
            if (articles.First is { } fault)
                shell.Error.WriteLine($"{articles.Unreadable} rows could not be read and have no line in the output. The first: {fault}");
            return Ask.Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or NotSupportedException)
        {
            return shell.Refuse(problem.Message);
        }
    }
}
