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
        var (size, country, french, isPublic) = (CompanySize.Unknown, (ushort)0, 0, false);
        var companyEnd = read.Company.Start + read.Company.Length;

        for (var i = 0; i < read.Pieces.Length; i++)
        {
            var piece = read.Pieces[i];
            var token = read.Tokens[piece.First];
            if (piece.Entry.IsFrench || piece.Cue is Cue.AtPlace && !read.IsEnglishArticle(i))
                french += 2;
            if (piece.Light is Light.Former or Light.Board)
                continue;
            if (piece.Cue == Cue.Place && country == 0)
                country = piece.Entry.Country;
            if (piece.Entry.Size != CompanySize.Unknown && size == CompanySize.Unknown)
                size = piece.Entry.Size;
            if (piece.Cue == Cue.Organisation && token.Start < companyEnd && token.Start >= read.Company.Start)
                isPublic |= piece.Entry.Sector is Sector.School or Sector.Public or Sector.NonProfit;
            if (token.IsNumber && i + 1 < read.Pieces.Length)
                Count(read, i, ref size, ref country);
        }
        french += Accents(read.Text.Length > Tokens.Reach ? read.Text[..Tokens.Reach] : read.Text);
        read.Setting = new(size, country, french > 1 && !(country == UnitedStates), isPublic);
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
