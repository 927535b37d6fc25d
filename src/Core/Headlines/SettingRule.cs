using System.Buffers;
using System.Text;

namespace Windfall.Core.Headlines;

/// <summary>What the text says of the employer besides its name: size, country, language, and whether it is a company at all.</summary>
static class SettingRule
{
    static readonly ulong[] Counted =
    [
        .. new[]
        {
            "employees", "employee", "stores", "store", "locations", "restaurants", "people", "associates", "hotels", "branches",
            "salaries", "collaborateurs", "magasins", "personnes", "agents", "boutiques", "sites",
        }.Select(word => Tokens.HashOf(word)),
    ];
    static readonly SearchValues<char> Accented = SearchValues.Create("éèêàçÉÀôûî");
    static readonly ushort UnitedStates = Countries.Pack("US");
    static readonly ulong StatesHash = Tokens.HashOf("states");

    const int MidFrom = 50, LargeFrom = 1000;

    public static void Settle(ref Glance read)
    {
        var (size, country) = (CompanySize.Unknown, (ushort)0);
        var told = ~(read.All(Light.Former) | read.All(Light.Board));

        for (var left = read.All(Cue.Place) & told; left != 0 && country == 0; left &= left - 1)
            country = read.Pieces[Glance.First(left)].Entry.Country;
        for (var left = read.Sized & told; left != 0 && size == CompanySize.Unknown; left &= left - 1)
            size = read.Pieces[Glance.First(left)].Entry.Size;
        for (var left = read.Numbers & told; left != 0; left &= left - 1)
            if (Glance.First(left) is var i && i + 1 < read.Pieces.Length)
                Count(read, i, ref size, ref country);
        read.Setting = new(size, country, country != UnitedStates && IsFrench(read), IsPublic(read, told));
    }

    static bool IsPublic(in Glance read, ulong told)
    {
        var companyEnd = read.Company.Start + read.Company.Length;
        for (var left = read.All(Cue.Organisation) & told; left != 0; left &= left - 1)
        {
            var piece = read.Pieces[Glance.First(left)];
            var start = read.Tokens[piece.First].Start;
            if (start < companyEnd && start >= read.Company.Start && piece.Entry.Sector is Sector.School or Sector.Public or Sector.NonProfit)
                return true;
        }
        return false;
    }

    /// <summary>One French phrase, a French "à", or two accents.</summary>
    static bool IsFrench(in Glance read)
    {
        if (read.French != 0)
            return true;
        for (var left = read.All(Cue.AtPlace); left != 0; left &= left - 1)
            if (!read.IsEnglishArticle(Glance.First(left)))
                return true;
        return Accents(read.Text.Length > Tokens.Reach ? read.Text[..Tokens.Reach] : read.Text) > 1;
    }

    static int Accents(ReadOnlySpan<char> text)
    {
        var count = 0;
        if (Ascii.IsValid(text))
            return count;
        for (int at; (at = text.IndexOfAny(Accented)) >= 0; text = text[(at + 1)..])
            count++;
        return count;
    }

    /// <summary>260 stores in 14 states; 500+ employees.</summary>
    static void Count(in Glance read, int at, ref CompanySize size, ref ushort country)
    {
        var token = read.Tokens[read.Pieces[at].First];
        var next = read.Tokens[read.Pieces[at + 1].First];
        if (token.Length > 9)
            return;
        var number = 0;
        foreach (var c in read.Text.Slice(token.Start, token.Length))
            number = char.IsAsciiDigit(c) ? 10 * number + (c - '0') : number;
        if (next.Hash == StatesHash)
            country = UnitedStates;
        else if (Counted.AsSpan().Contains(next.Hash))
            size = number >= LargeFrom ? CompanySize.Large : number >= MidFrom ? CompanySize.Mid : CompanySize.Small;
    }
}
