using Windfall.App.Import;
using Windfall.Core.Audience;
using Windfall.Store.Bulk;

namespace Windfall.App.Hand;

/// <summary>Puts people who were typed or pasted into a chunk.</summary>
static class PersonEntries
{
    /// <returns>The person's number.</returns>
    public static long Add(Batch batch, Chunk chunk, Judge judge, int row, string? name, string? headline, string? company, string? url, int? degree)
    {
        Span<char> key = stackalloc char[PersonAddress.Limit];
        var hash = url is not null && PersonAddress.TryKey(url, key, out var length) ? IdentityHash.OfAddress(key[..length], batch.IdentitySeed)
            : PersonAddress.IsAnonymous(name) ? IdentityHash.OfHidden(batch.IdentitySeed)
            : IdentityHash.OfName(name, headline, batch.IdentitySeed);
        if (hash == IdentityHash.OfHidden(batch.IdentitySeed))
            (name, headline, company, url, degree) = (null, null, null, null, null);

        var person = batch.People.Find(hash);
        var isNew = person == 0;
        if (isNew)
        {
            person = batch.People.NewPerson();
            batch.People.Add(hash, person);
            chunk.Identities.Add(new(hash, person));
        }

        chunk.People.Add(new(row, person, isNew, chunk.Keep(name), chunk.Keep(headline), chunk.Keep(company), chunk.Keep(url), TextPart.Null, degree,
            isNew ? judge(headline, company, degree) : default));
        return person;
    }
}
