using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.People;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Audience;

namespace Windfall.App.Leads;

/// <summary>Finds which lead the user means: by its number, or by the person's name; of two about one person, the one that is open, or else the newest.</summary>
static class LeadFinder
{
    public static KnownLead? Find(SqliteConnection connection, Workspace workspace, string whom, out Phrase? problem)
    {
        var all = LeadRows.Load(connection, workspace);
        problem = null;
        if (long.TryParse(whom.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var numbered = all.FirstOrDefault(one => one.Lead.Id == number);
            problem = numbered is null ? new("lead.unknown_number", number) : null;
            return numbered;
        }

        var person = Whom.Number(connection, workspace, whom);
        var wanted = Folded.Words(whom);
        ImmutableArray<KnownLead> named = [.. all.Where(one => person is not null ? one.Lead.Person.Id == person : Folded.Words(one.Lead.Person.Name).SequenceEqual(wanted))];
        if (named.IsEmpty && wanted.Length > 0)
            named = [.. all.Where(one => Folded.Words(one.Lead.Person.Name) is var words && wanted.All(words.Contains))];
        if (named.Select(one => one.Lead.Person.Id).Distinct().Count() == 1)
            return named.LastOrDefault(one => one.Lead.IsOpen) ?? named[^1];

        problem = named.IsEmpty
            ? new("lead.unknown", whom)
            : new("lead.several", whom, string.Join("; ", named.Take(5).Select(one => $"#{one.Lead.Id} {ForeignText.OneLine(one.Lead.Person.Name)}")));
        return null;
    }
}
