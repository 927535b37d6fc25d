using Windfall.App.Workspaces;

namespace Windfall.App.Hand;

/// <summary>Somebody noted by hand for another verb.</summary>
static class HandPerson
{
    /// <returns>The person's number, new or known.</returns>
    public static long Note(Workspace workspace, string name, string? headline, string? url)
    {
        long person = 0;
        HandBatch.Keep(workspace, "person", (batch, chunk, judge) => person = PersonEntries.Add(batch, chunk, judge, chunk.NextRow(), name, headline, company: null, url, degree: null));
        return person;
    }
}
