using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Import;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Store;

namespace Windfall.App.People;

/// <summary>Finds whom the user means: by number, by address, or by name.</summary>
static class Whom
{
    const int ShownNamesakes = 5;

    /// <param name="problem">Where null is returned: why, and what to do.</param>
    public static KnownPerson? Find(SqliteConnection connection, Workspace workspace, string whom, out Phrase? problem)
    {
        problem = null;
        var everybody = KnownPerson.All(connection, workspace);
        if (Number(connection, workspace, whom) is { } number)
        {
            var canonical = connection.Number("SELECT coalesce(merged_into, id) FROM people WHERE id = $id AND workspace_id = $w", ("$id", number), ("$w", workspace.Id));
            if (everybody.FirstOrDefault(person => person.Id == canonical) is { } numbered)
                return numbered;
        }

        var wanted = Folded.Words(whom);
        var named = wanted.Length == 0 ? [] : everybody.Where(person => Folded.Words(person.Name).SequenceEqual(wanted)).ToList();
        if (named.Count == 0 && wanted.Length > 0)
            named = [.. everybody.Where(person => Folded.Words(person.Name) is var words && wanted.All(words.Contains))];
        if (named.Count == 1)
            return named[0];

        problem = named.Count == 0
            ? new Phrase("person.nobody", whom)
            : new("person.namesakes", named.Count, whom, string.Join("; ", named.Take(ShownNamesakes).Select(Describe)) + (named.Count > ShownNamesakes ? "; …" : ""));
        return null;
    }

    /// <summary>The number that a text is, or that an address belongs to, merged or not; null where it is neither.</summary>
    public static long? Number(SqliteConnection connection, Workspace workspace, string whom)
    {
        if (long.TryParse(whom.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return connection.Number("SELECT count(*) FROM people WHERE id = $id AND workspace_id = $w", ("$id", number), ("$w", workspace.Id)) > 0 ? number : null;

        var key = new char[PersonAddress.Limit];
        if (!PersonAddress.TryKey(whom, key, out var length))
            return null;
        var hash = IdentityHash.OfAddress(key.AsSpan(0, length), Database.IdentitySeed(connection));
        return connection.Number("SELECT person_id FROM identities WHERE workspace_id = $w AND hash = $hash", ("$w", workspace.Id), ("$hash", hash)) is > 0 and var person ? person : null;
    }

    public static string Describe(KnownPerson person) =>
        string.Create(CultureInfo.InvariantCulture, $"#{person.Id} {ForeignText.OneLine(person.Name)}{(person.Headline is { } headline ? $", {ForeignText.OneLine(headline)}" : "")}");
}
