using Windfall.App.Workspaces;
using Windfall.Core.Origins;
using Windfall.Store;

namespace Windfall.App.Archive;

/// <summary>Whose headline is known from elsewhere than an archive: the position that an archive tells is a stand-in, and never replaces one.</summary>
sealed class HeadlinesKnown
{
    readonly HashSet<string> urls = new(StringComparer.OrdinalIgnoreCase);

    public static HeadlinesKnown Load(Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var known = new HeadlinesKnown();
        foreach (var url in connection.Command("""
            SELECT url FROM people p WHERE workspace_id = $w AND url IS NOT NULL AND EXISTS (
                SELECT 1 FROM person_facts f WHERE f.person_id = p.id AND f.headline IS NOT NULL AND f.origin <> $archive)
            """, ("$w", workspace.Id), ("$archive", (int)Origin.Archive)).Rows(row => row.GetString(0)))
            known.urls.Add(Plain(url).ToString());
        return known;
    }

    public bool Has(ReadOnlySpan<char> url) => urls.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Plain(url));

    static ReadOnlySpan<char> Plain(ReadOnlySpan<char> url)
    {
        url = url.Trim().TrimEnd('/');
        var end = url.IndexOfAny('?', '#');
        url = end < 0 ? url : url[..end];
        var host = url.IndexOf("/in/", StringComparison.OrdinalIgnoreCase);
        return host < 0 ? url : url[host..];
    }
}
