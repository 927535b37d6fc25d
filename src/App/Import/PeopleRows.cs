using Windfall.Core.Audience;
using Windfall.Core.Posts;
using Windfall.Sources.Tables;
using Windfall.Store.Bulk;

namespace Windfall.App.Import;

/// <summary>Turns rows of a people table into entries of a chunk. Nothing is allocated per row once all posts were seen.</summary>
sealed class PeopleRows(Table table, PeopleColumns columns, Post? givenPost, Batch batch, Judge judge)
{
    const int KeyLimit = 2048;

    readonly PostCells posts = new(batch.Posts, givenPost);
    readonly char[] key = new char[KeyLimit];
    readonly char[] fullName = new char[KeyLimit];

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
        var url = Cell(columns.ProfileUrl);
        var member = Cell(columns.MemberId);
        var headline = Cell(columns.Headline);

        var byMember = Address(member);
        var byUrl = Address(url);
        var company = Cell(columns.Company);
        Degrees.TryRead(Cell(columns.Degree), out var degree);      // what is no degree is not told
        if (byMember == 0 && byUrl == 0 && PersonAddress.IsAnonymous(name))
        {
            name = headline = company = url = member = [];
            degree = null;
            byUrl = IdentityHash.OfHidden(batch.IdentitySeed);
        }

        var hash = byMember != 0 ? byMember : byUrl != 0 ? byUrl : IdentityHash.OfName(name, headline, batch.IdentitySeed);
        var person = batch.People.Find(hash);
        if (person == 0 && byUrl != 0)
            person = batch.People.Find(byUrl);

        var isNew = person == 0;
        if (isNew)
            person = batch.People.NewPerson();
        Recognise(chunk, hash, person);
        Recognise(chunk, byUrl, person);

        TellPerson(chunk, new(row, person, isNew), new() { Name = name, Headline = headline, Company = company, Url = url, Member = member, Degree = degree });
        return person;
    }

    readonly record struct Known(int Row, long Person, bool IsNew);

    readonly ref struct Cells
    {
        public ReadOnlySpan<char> Name { get; init; }
        public ReadOnlySpan<char> Headline { get; init; }
        public ReadOnlySpan<char> Company { get; init; }
        public ReadOnlySpan<char> Url { get; init; }
        public ReadOnlySpan<char> Member { get; init; }
        public int? Degree { get; init; }
    }

    void TellPerson(Chunk chunk, Known known, Cells cells)
    {
        ref var told = ref batch.People.Told(known.Person);
        var tells = PersonFields.Existence | If(PersonFields.Name, cells.Name) | If(PersonFields.Headline, cells.Headline)
            | If(PersonFields.Company, cells.Company) | If(PersonFields.Url, cells.Url) | If(PersonFields.MemberId, cells.Member)
            | (cells.Degree is null ? 0 : PersonFields.Degree);
        var more = tells & ~told;
        if (more == 0)
            return;

        told |= more;
        TextPart Keep(PersonFields field, ReadOnlySpan<char> text) => (more & field) == 0 ? TextPart.Null : chunk.Keep(text);
        chunk.People.Add(new(known.Row, known.Person, known.IsNew, Keep(PersonFields.Name, cells.Name), Keep(PersonFields.Headline, cells.Headline),
            Keep(PersonFields.Company, cells.Company), Keep(PersonFields.Url, cells.Url), Keep(PersonFields.MemberId, cells.Member),
            (more & PersonFields.Degree) == 0 ? null : cells.Degree, known.IsNew ? judge(cells.Headline, cells.Company, cells.Degree) : default));
    }

    static PersonFields If(PersonFields field, ReadOnlySpan<char> text) => text.IsEmpty ? 0 : field;

    /// <returns>0 where the cell holds no address.</returns>
    long Address(ReadOnlySpan<char> cell) => !cell.IsEmpty && PersonAddress.TryKey(cell, key, out var length)
        ? IdentityHash.OfAddress(key.AsSpan(0, length), batch.IdentitySeed)
        : 0;

    void Recognise(Chunk chunk, long hash, long person)
    {
        if (hash == 0 || batch.People.Find(hash) != 0)
            return;
        batch.People.Add(hash, person);
        chunk.Identities.Add(new(hash, person));
    }

    void ReadActs(Chunk chunk, int row, (long Id, bool IsNew) post, long person, long? at)
    {
        var text = Cell(columns.Comment);
        var reaction = Cell(columns.Reaction);
        var kind = ActKinds.Of(reaction);

        if (!text.IsEmpty)
        {
            var commentKind = kind is ActKind.Repost or ActKind.Quote ? ActKind.Quote : ActKind.Comment;
            chunk.Acts.Add(new(row, post.Id, person, commentKind, IdentityHash.OfComment(text, at), at, TextPart.Null, chunk.Keep(text), post.IsNew));
        }
        if (text.IsEmpty || kind is ActKind.Reaction && !reaction.IsEmpty)
            chunk.Acts.Add(new(row, post.Id, person, kind, Key: 0, at, chunk.Keep(Reactions.Canonical(reaction)), TextPart.Null, post.IsNew));
    }
}
