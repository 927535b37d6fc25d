using Microsoft.Data.Sqlite;
using Windfall.App.Import;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Leads;
using Windfall.Core.Posts;
using Windfall.Sources.LinkedIn;
using Windfall.Store.Bulk;

namespace Windfall.App.Archive;

/// <summary>What the files of one archive share while they are read.</summary>
sealed class ArchiveContext(Workspace workspace, Batch batch, Judge judge) : IDisposable
{
    SqliteConnection? reader;


    public Workspace Workspace => workspace;
    public Batch Batch => batch;
    public Owner Owner { get; } = Owner.Of(workspace);
    public PersonTeller People { get; } = new(batch, judge);
    public HeadlinesKnown Headlines { get; } = HeadlinesKnown.Load(workspace);
    public Addressees Addressees => addressees ??= new(workspace.Id, Reader);
    Addressees? addressees;

    /// <summary>What was on record before this batch. One connection for all rows: each reads the whole schema when it opens.</summary>
    public SqliteConnection Reader => reader ??= workspace.Database.Connect();

    readonly char[] key = new char[PostAddress.Limit];

    /// <summary>Whom a touch is with: the address, however it was spelled, or else the name.</summary>
    public ReadOnlySpan<char> With(ReadOnlySpan<char> url, ReadOnlySpan<char> name) =>
        PersonAddress.TryKey(url, key, out var length) ? key.AsSpan(0, length) : url.IsEmpty ? name : url;

    /// <summary>Adds a touch, told from others by all that is in it.</summary>
    /// <param name="person">0 where it is not known who.</param>
    public void Touch(Chunk chunk, int row, TouchKind kind, long person, DateTimeOffset? at, ReadOnlySpan<char> address = default,
        ReadOnlySpan<char> detail = default, ReadOnlySpan<char> text = default, ReadOnlySpan<char> with = default, double confidence = 1)
    {
        var when = at?.ToUnixTimeMilliseconds();
        var key = IdentityHash.OfTouch(batch.IdentitySeed, when, address, detail, text, with);
        chunk.Touches.Add(new(row, kind, key, person, when, chunk.Keep(address), chunk.Keep(detail), chunk.Keep(text), confidence));
    }

    public void Dispose() => reader?.Dispose();
}

/// <summary>Reads the files of a member's archive into a chunk, each kind in its way.</summary>
static class ArchiveRows
{
    public static RowReader Reader(ArchiveFile file, ArchiveContext context)
    {
        var read = WholeRows(file, context);
        return (Chunk chunk, out bool skipped) => (skipped = file.IsShort) ? null : read(chunk, out skipped);
    }

    static RowReader WholeRows(ArchiveFile file, ArchiveContext context) => file.Kind switch
    {
        ArchiveKind.Profile => new ProfileRows(file, context).ReadProfile,
        ArchiveKind.Positions => new ProfileRows(file, context).ReadPosition,
        ArchiveKind.Connections => new ContactRows(file, context).ReadConnection,
        ArchiveKind.Invitations => new ContactRows(file, context).ReadInvitation,
        ArchiveKind.Messages => new MessageRows(file, context).Read,
        ArchiveKind.Shares => new OwnPostRows(file, context).ReadShare,
        ArchiveKind.Articles => new OwnPostRows(file, context).ReadArticle,
        ArchiveKind.Comments => new OwnActRows(file, context, TouchKind.Commented).Read,
        ArchiveKind.Reactions => new OwnActRows(file, context, TouchKind.Reacted).Read,
        ArchiveKind.InstantReposts => new OwnActRows(file, context, TouchKind.Reposted).Read,
        _ => throw new InvalidOperationException($"Bug in Windfall: files of kind {file.Kind} are never read."),
    };

    /// <summary>As the contract of <c>import --json</c> calls it.</summary>
    public static string Name(ArchiveKind kind) => kind == ArchiveKind.InstantReposts ? "instant-reposts" : kind.ToString().ToLowerInvariant();

    public static string Name(BookKind kind) => kind switch
    {
        BookKind.AggregateAnalytics => "aggregate-analytics",
        BookKind.PostAnalytics => "post-analytics",
        BookKind.PageContent => "page-content",
        BookKind.PageFollowers => "page-followers",
        BookKind.PageVisitors => "page-visitors",
        _ => throw new InvalidOperationException($"Bug in Windfall: a workbook of kind {kind}."),
    };
}
