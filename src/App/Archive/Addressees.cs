using System.Text;
using Microsoft.Data.Sqlite;
using Windfall.Core.Posts;
using Windfall.Store;

namespace Windfall.App.Archive;

/// <summary>Finds to whom a reply speaks: LinkedIn puts the addressee's name at its beginning. Only names of contacts, and of those who commented there.</summary>
sealed class Addressees(long workspace, SqliteConnection connection)
{
    const int FewestWords = 2, MostWords = 5, Beginning = 120;

    /// <summary>Name → person; 0 where several are called so.</summary>
    readonly Dictionary<string, long> contacts = [];
    readonly Dictionary<long, Dictionary<string, long>> commenters = [];
    bool isLoaded;

    public void Add(string name, long person) => Note(contacts, name, person);

    /// <param name="post">Of the owner's.</param>
    /// <returns>0 where the text begins with nobody's name.</returns>
    public long Find(long post, string text)
    {
        var words = Fold(text[..Math.Min(text.Length, Beginning)]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords)
            return 0;

        Load();
        var there = Commenters(post);
        for (var count = Math.Min(MostWords, words.Length); count >= FewestWords; count--)
        {
            var name = string.Join(' ', words.Take(count));
            if (there.TryGetValue(name, out var person) || contacts.TryGetValue(name, out person))
                return person;
        }
        return 0;
    }

    void Load()
    {
        if (isLoaded)
            return;
        isLoaded = true;
        foreach (var (id, name) in connection
            .Command("SELECT id, name FROM people WHERE workspace_id = $w AND degree = 1 AND name IS NOT NULL", ("$w", workspace))
            .Rows(row => (row.GetInt64(0), row.GetString(1))))
            Note(contacts, name, id);
    }

    Dictionary<string, long> Commenters(long post)
    {
        if (commenters.TryGetValue(post, out var known))
            return known;

        commenters[post] = known = [];
        foreach (var (id, name) in connection
            .Command("SELECT DISTINCT p.id, p.name FROM acts a JOIN people p ON p.id = a.person_id WHERE a.post_id = $p AND a.kind = $kind AND p.name IS NOT NULL",
                ("$p", post), ("$kind", (int)ActKind.Comment))
            .Rows(row => (row.GetInt64(0), row.GetString(1))))
            Note(known, name, id);
        return known;
    }

    static void Note(Dictionary<string, long> names, string name, long person)
    {
        var folded = Fold(name).Trim();
        if (!folded.Contains(' ', StringComparison.Ordinal))
            return;
        if (!names.TryAdd(folded, person) && names[folded] != person)
            names[folded] = 0;
    }

    /// <summary>Letters and digits, in lower case; so a rocket behind a name does no harm, and "Example's" is not "Example".</summary>
    static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is '\'' or '’' or '-')
                folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString();
    }
}
