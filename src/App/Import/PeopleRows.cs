using Windfall.Core.Posts;
using Windfall.Sources.Tables;
using Windfall.Store.Bulk;

namespace Windfall.App.Import;

/// <summary>Turns rows of a people table into entries of a chunk. Nothing is allocated per row once all posts were seen.</summary>
sealed class PeopleRows(Table table, PeopleColumns columns, Post? givenPost, Batch batch, Judge judge)
{
    const int NameLimit = 2048, CommentNameLimit = 300;

    readonly PostCells posts = new(batch.Posts, givenPost);
    readonly PersonTeller people = new(batch, judge);
    readonly char[] fullName = new char[NameLimit];

    /// <summary>Reads the current row into the chunk.</summary>
    /// <param name="skipped">Whether the row was left out on purpose.</param>
    /// <returns>Why the row cannot be used; null when all is well.</returns>
    public Unreadable? Read(Chunk chunk, out bool skipped)
    {
        var name = Name();
        skipped = IsTheAuthor() || name.IsEmpty && Cell(columns.ProfileUrl).IsEmpty && Cell(columns.MemberId).IsEmpty;
        if (skipped)
            return null;

        if (ReadWhen(out var when) is { } badTime)
            return badTime;
        if (posts.Read(table, columns.PostUrl, out var post) is { } badPost)
            return badPost;

        var row = chunk.NextRow();
        posts.Tell(chunk, row);
        var person = ReadPerson(chunk, row, name);
        if (post.Id != 0)
            ReadActs(chunk, row, post, person, when?.ToUnixTimeMilliseconds());
        return null;
    }

    ReadOnlySpan<char> Cell(int column) => column < 0 ? [] : Formula.Restored(table[column].Trim());

    ReadOnlySpan<char> Name()
    {
        var name = Cell(columns.Name);
        if (!name.IsEmpty)
            return name;

        var first = Cell(columns.First);
        var last = Cell(columns.Last);
        if (first.Length + last.Length + 1 > fullName.Length)
            return first;
        first.CopyTo(fullName);
        fullName[first.Length] = ' ';
        last.CopyTo(fullName.AsSpan(first.Length + 1));
        return fullName.AsSpan(0, first.Length + 1 + last.Length).Trim();
    }

    bool IsTheAuthor() => Cell(columns.IsAuthor) is var cell && (cell.Equals("true", StringComparison.OrdinalIgnoreCase) || cell is "1");

    Unreadable? ReadWhen(out DateTimeOffset? when)
    {
        when = null;
        var cell = Cell(columns.When);
        if (cell.IsEmpty)
            return null;
        if (!Moments.TryRead(cell, out var exact))
            return Moments.IsRelative(cell) ? null : table.Refuse(columns.When, "a time like 2026-02-28T09:15:00Z", Advice.Mend);

        when = exact;
        return null;
    }

    long ReadPerson(Chunk chunk, int row, ReadOnlySpan<char> name)
    {
        Degrees.TryRead(Cell(columns.Degree), out var degree);      // what is no degree is not told
        return people.Tell(chunk, row, new()
        {
            Name = name,
            Headline = Cell(columns.Headline),
            Company = Cell(columns.Company),
            Url = Cell(columns.ProfileUrl),
            MemberId = Cell(columns.MemberId),
            Degree = degree,
        });
    }

    /// <summary>A network's name for a comment as it is; a table's own, such as 17, is of its post alone.</summary>
    TextPart CommentName(Chunk chunk, long post, int column)
    {
        var cell = Cell(column);
        if (cell.Length is 0 or > CommentNameLimit || cell.Contains(':'))
            return cell.Length > CommentNameLimit ? TextPart.Null : chunk.Keep(cell);
        Span<char> name = stackalloc char[CommentNameLimit + 24];
        return name.TryWrite(System.Globalization.CultureInfo.InvariantCulture, $"{post}/{cell}", out var length) ? chunk.Keep(name[..length]) : TextPart.Null;
    }

    void ReadActs(Chunk chunk, int row, (long Id, bool IsNew) post, long person, long? at)
    {
        var text = Cell(columns.Comment);
        var reaction = Cell(columns.Reaction);
        var kind = ActKinds.Of(reaction);

        if (!text.IsEmpty)
        {
            var commentKind = kind is ActKind.Repost or ActKind.Quote ? ActKind.Quote : ActKind.Comment;
            chunk.Acts.Add(new(row, post.Id, person, commentKind, IdentityHash.OfComment(text, at), at, TextPart.Null, chunk.Keep(text), post.IsNew)
            {
                Address = CommentName(chunk, post.Id, columns.CommentId), Parent = CommentName(chunk, post.Id, columns.ReplyTo),
            });
        }
        if (text.IsEmpty || kind is ActKind.Reaction && !reaction.IsEmpty)
            chunk.Acts.Add(new(row, post.Id, person, kind, Key: 0, at, chunk.Keep(Reactions.Canonical(reaction)), TextPart.Null, post.IsNew));
    }
}
