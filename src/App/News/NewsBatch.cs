using Windfall.App.Frame;
using Windfall.Core.News;
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
