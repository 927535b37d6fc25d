using System.Collections.Immutable;
using Windfall.Core.Posts;
using Windfall.Sources.Tables;

namespace Windfall.Sources.LinkedIn;

/// <summary>One file of a member's archive.</summary>
/// <param name="Name">As the user knows it: <c>archive.zip › Shares.csv</c>.</param>
/// <param name="Table">Null for a file that is never opened.</param>
/// <param name="MadeAt">When LinkedIn wrote it, as a ZIP tells; null where nothing does. UTC.</param>
public sealed record ArchiveFile(string Name, ArchiveKind Kind, Table? Table, IReadOnlyDictionary<ArchiveField, int> Columns, DateTimeOffset? MadeAt)
{
    static readonly Dictionary<ArchiveField, int> None = [];

    /// <summary>A cell of the table's current row; empty where the file has no such column.</summary>
    public ReadOnlySpan<char> this[ArchiveField field] => Columns.TryGetValue(field, out var column) ? Table![column].Trim() : default;

    /// <summary>A time of the current row, UTC; null where the cell is empty or holds none: real files have such.</summary>
    public DateTimeOffset? Time(ArchiveField field) => ArchiveDates.TryRead(this[field], Order, out var at) ? at : null;

    /// <summary>How the file writes days, where that can be told and matters.</summary>
    internal DateOrder Order { get; init; }

    /// <summary>The last column that a row must have.</summary>
    internal int Needed { get; init; }

    /// <summary>Whether the current row breaks off before it has said what its kind says; real archives have such.</summary>
    public bool IsShort => Table is DelimitedTable { Fault: null } table && table.Width <= Needed;

    internal static ArchiveFile Ignored(string name) => new(name, ArchiveKind.Ignored, null, None, null);
}

/// <summary>The files of an archive in the order of importing, or why there are none.</summary>
/// <param name="Problem">Null where the archive could be opened.</param>
public sealed record OpenedArchive(ImmutableArray<ArchiveFile> Files, Unreadable? Problem, ImmutableArray<IDisposable> Held) : IDisposable
{
    public void Dispose()
    {
        foreach (var file in Files)
            file.Table?.Dispose();
        foreach (var held in Held.Reverse())
            held.Dispose();
    }

    internal static OpenedArchive Of(IEnumerable<ArchiveFile> files, params ImmutableArray<IDisposable> held) =>
        new([.. files.OrderBy(file => file.Kind).ThenBy(file => file.Name, StringComparer.Ordinal)], null, held);

    internal static OpenedArchive Refused(Unreadable problem) => new([], problem, []);
}
