using Windfall.Core.Audience;
using Windfall.Store.Bulk;

namespace Windfall.App.Import;

/// <summary>What a row tells of a person; what it does not tell is empty.</summary>
readonly ref struct PersonCells
{
    public ReadOnlySpan<char> Name { get; init; }
    public ReadOnlySpan<char> Headline { get; init; }
    public ReadOnlySpan<char> Company { get; init; }
    public ReadOnlySpan<char> Url { get; init; }
    public ReadOnlySpan<char> MemberId { get; init; }
    public int? Degree { get; init; }
}

/// <summary>Finds the person that a row is about, and tells the chunk what it tells of them that was not told yet. Allocates nothing per row.</summary>
sealed class PersonTeller(Batch batch, Judge judge)
{
    const int KeyLimit = 2048;

    readonly char[] key = new char[KeyLimit];

    /// <returns>The person's number.</returns>
    public long Tell(Chunk chunk, int row, in PersonCells cells)
    {
        var byMember = Address(cells.MemberId);
        var byUrl = Address(cells.Url);
        if (byMember == 0 && byUrl == 0 && PersonAddress.IsAnonymous(cells.Name))
            return TellOne(chunk, row, IdentityHash.OfHidden(batch.IdentitySeed), 0, default);

        var hash = byMember != 0 ? byMember : byUrl != 0 ? byUrl : IdentityHash.OfName(cells.Name, cells.Headline, batch.IdentitySeed);
        return TellOne(chunk, row, hash, byUrl, cells);
    }

    long TellOne(Chunk chunk, int row, long hash, long byUrl, in PersonCells cells)
    {
        var person = batch.People.Find(hash);
        if (person == 0 && byUrl != 0)
            person = batch.People.Find(byUrl);

        if (person == PersonIndex.Erased)
        {
            chunk.Erased.Add(row);
            return person;
        }

        var isNew = person == 0;
        if (isNew)
            person = batch.People.NewPerson();
        Recognise(chunk, hash, person);
        Recognise(chunk, byUrl, person);

        TellMore(chunk, new(row, person, isNew), cells);
        return person;
    }

    readonly record struct Known(int Row, long Person, bool IsNew);

    void TellMore(Chunk chunk, Known known, in PersonCells cells)
    {
        ref var told = ref batch.People.Told(known.Person);
        var tells = PersonFields.Existence | If(PersonFields.Name, cells.Name) | If(PersonFields.Headline, cells.Headline)
            | If(PersonFields.Company, cells.Company) | If(PersonFields.Url, cells.Url) | If(PersonFields.MemberId, cells.MemberId)
            | (cells.Degree is null ? 0 : PersonFields.Degree);
        var more = tells & ~told;
        if (more == 0)
            return;

        told |= more;
        TextPart Keep(PersonFields field, ReadOnlySpan<char> text) => (more & field) == 0 ? TextPart.Null : chunk.Keep(text);
        chunk.People.Add(new(known.Row, known.Person, known.IsNew, Keep(PersonFields.Name, cells.Name), Keep(PersonFields.Headline, cells.Headline),
            Keep(PersonFields.Company, cells.Company), Keep(PersonFields.Url, cells.Url), Keep(PersonFields.MemberId, cells.MemberId),
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
}
