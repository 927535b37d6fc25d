using System.Buffers;
using System.Globalization;
using System.Text;
using Windfall.Core.Posts;

namespace Windfall.Core.Audience;

/// <summary>The one way to write who somebody is on a network, out of the many ways that files do.</summary>
public static class PersonAddress
{
    /// <summary>The longest key. Characters; longer addresses name nobody.</summary>
    public const int Limit = 512;

    const int MemberIdLength = 20;

    static readonly SearchValues<char> NotInUrns = SearchValues.Create(" \t\r\n:/");

    /// <summary>What LinkedIn calls those who hide their names, in its languages.</summary>
    static readonly string[] Anonymous =
    [
        "LinkedIn Member", "LinkedIn User", "Membre LinkedIn", "Membre de LinkedIn", "Utilisateur LinkedIn", "LinkedIn-Mitglied", "LinkedIn Mitglied",
        "Miembro de LinkedIn", "Usuario de LinkedIn", "Membro di LinkedIn", "Utente LinkedIn", "Usuário do LinkedIn", "Membro do LinkedIn", "LinkedIn-lid",
    ];

    /// <summary>Whether a name is what a network shows of somebody who hides his; such people are counted, never told apart.</summary>
    public static bool IsAnonymous(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        foreach (var anonymous in Anonymous)
        {
            if (name.Equals(anonymous, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return name.IsEmpty;
    }

    /// <summary>
    /// Writes the key of whom an address, a member id, a URN, a DID or a handle names: <c>linkedin:in/jürgen-x</c>, <c>linkedin:member/ACoAA…</c>,
    /// <c>linkedin:company/slug</c>, <c>bluesky:did:plc:…</c>, <c>bluesky:handle</c>, <c>mastodon:user@host</c>, or else <c>url:host/path</c>.
    /// </summary>
    /// <param name="destination">At least <see cref="Limit"/> long.</param>
    /// <returns>False for what names nobody. Allocates nothing and throws nothing, whatever the text.</returns>
    public static bool TryKey(ReadOnlySpan<char> url, Span<char> destination, out int length)
    {
        length = 0;
        var text = url.Trim();
        if (text.Length is 0 or > Limit - 32 || destination.Length < Limit)
            return false;
        if (!text.Contains('%'))
            return TryPlain(text, destination, out length);

        Span<char> decoded = stackalloc char[Limit];
        return TryPlain(decoded[..WebAddress.Decode(text, decoded)], destination, out length);
    }

    static bool TryPlain(ReadOnlySpan<char> text, Span<char> key, out int length)
    {
        length = 0;
        if (text.StartsWith("urn:li:", StringComparison.OrdinalIgnoreCase))
            return TryUrn(text[7..], key, out length);
        if (text.StartsWith("did:", StringComparison.OrdinalIgnoreCase))
            return Say(key, "bluesky:", text, lower: text.StartsWith("did:plc:", StringComparison.OrdinalIgnoreCase), out length);
        if (IsMemberId(text))
            return Say(key, "linkedin:member/", text, lower: false, out length);
        if (text[0] == '@' || text.StartsWith("acct:", StringComparison.OrdinalIgnoreCase))
            return TryHandle(text[(text.IndexOfAny('@', ':') + 1)..], key, out length);
        if (!WebAddress.TryRead(text, out var address))
            return false;

        if (address.IsOf("linkedin.com"))
            return TryLinkedIn(address, key, out length);
        if (address.IsOf("bsky.app"))
            return address.Segment(0) is "profile" && Say(key, "bluesky:", address.Segment(1), lower: true, out length);
        if (address.Segment(0) is ['@', ..] && !PostAddress.IsNotMastodon(address))
            return TryMastodon(address.Segment(0)[1..], address.Host, key, out length);
        if (address.Segment(0) is "users" && address.Segment(2).IsEmpty && !address.Segment(1).IsEmpty)
            return TryMastodon(address.Segment(1), address.Host, key, out length);
        if (address.Path.IsEmpty && text.EndsWith(".bsky.social", StringComparison.OrdinalIgnoreCase) && !text.Contains('/'))
            return Say(key, "bluesky:", text, lower: true, out length);

        "url:".CopyTo(key);
        var written = address.TryWrite(key[4..], out length);
        length += 4;
        return written;
    }

    static bool TryLinkedIn(WebAddress address, Span<char> key, out int length)
    {
        length = 0;
        var skip = address.Segment(0) is "mwlite" or "m" ? 1 : 0;
        var kind = address.Segment(skip);
        var name = address.Segment(skip + 1);
        if (kind is "sales")
            name = BeforeComma(address.Segment(skip + 2));    // /sales/lead/ACwAA…,NAME,…

        return kind switch
        {
            "in" or "sales" or "profile" when IsMemberId(name) => Say(key, "linkedin:member/", name, lower: false, out length),
            "in" => Say(key, "linkedin:in/", name, lower: true, out length),
            "pub" => Say(key, "linkedin:pub/", address.Path.TrimStart('/')[4..], lower: true, out length),
            "company" => Say(key, "linkedin:company/", name, lower: true, out length),
            "school" => Say(key, "linkedin:school/", name, lower: true, out length),
            "showcase" => Say(key, "linkedin:showcase/", name, lower: true, out length),
            _ => false,
        };
    }

    /// <summary>Of urn:li: what follows: <c>member:123</c>, <c>fsd_profile:ACoAA…</c>, <c>fs_salesProfile:(ACwAA…,NAME)</c>, <c>organization:123</c>.</summary>
    static bool TryUrn(ReadOnlySpan<char> urn, Span<char> key, out int length)
    {
        length = 0;
        var colon = urn.IndexOf(':');
        if (colon < 0)
            return false;

        var kind = urn[..colon];
        var id = BeforeComma(urn[(colon + 1)..].TrimStart('(')).TrimEnd(')');
        if (id.ContainsAny(NotInUrns))
            return false;
        if (IsMemberId(id) || kind is "member")
            return Say(key, "linkedin:member/", id, lower: false, out length);

        return kind switch
        {
            "person" => Say(key, "linkedin:person/", id, lower: false, out length),    // an id of one application's own
            "company" or "organization" or "fsd_company" or "fs_miniCompany" => Say(key, "linkedin:company/", id, lower: true, out length),
            _ => false,
        };
    }

    static bool TryHandle(ReadOnlySpan<char> handle, Span<char> key, out int length)
    {
        length = 0;
        return handle.IndexOf('@') switch
        {
            > 0 and var at => TryMastodon(handle[..at], handle[(at + 1)..], key, out length),
            _ => handle.IndexOf('.') > 0 && WebAddress.TryRead(handle, out var address) && address.Path.IsEmpty
                && Say(key, "bluesky:", handle, lower: true, out length),
        };
    }

    static bool TryMastodon(ReadOnlySpan<char> user, ReadOnlySpan<char> host, Span<char> key, out int length)
    {
        length = 0;
        if (user.IndexOf('@') is >= 0 and var at)    // somebody from elsewhere, seen through this host
        {
            host = user[(at + 1)..];
            user = user[..at];
        }
        return !user.IsEmpty && WebAddress.TryRead(host, out var address) && address.Path.IsEmpty
            && key.TryWrite(CultureInfo.InvariantCulture, $"mastodon:{user}@{address.Host}", out length)
            && Lower(key[..length], from: 9, ref length);
    }

    static ReadOnlySpan<char> BeforeComma(ReadOnlySpan<char> text) => text.IndexOf(',') is >= 0 and var comma ? text[..comma] : text;

    /// <summary>Member ids begin so and are longer than anything a person would choose; their case tells them apart.</summary>
    static bool IsMemberId(ReadOnlySpan<char> text)
    {
        if (text.Length < MemberIdLength || !(text.StartsWith("ACoAA") || text.StartsWith("ACwAA") || text.StartsWith("AEMAA") || text.StartsWith("ADoAA")))
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
                return false;
        }
        return true;
    }

    static bool Say(Span<char> key, ReadOnlySpan<char> prefix, ReadOnlySpan<char> name, bool lower, out int length)
    {
        length = 0;
        name = name.Trim();
        if (name.IsEmpty || prefix.Length + name.Length > key.Length)
            return false;

        prefix.CopyTo(key);
        name.CopyTo(key[prefix.Length..]);
        length = prefix.Length + name.Length;
        return !lower || Lower(key, prefix.Length, ref length);
    }

    /// <summary>Lower case from a place on, accents composed: browsers and archives write them in both ways.</summary>
    static bool Lower(Span<char> key, int from, ref int length)
    {
        var name = key[from..length];
        if (Ascii.IsValid(name))
        {
            Ascii.ToLowerInPlace(name, out _);
            return true;
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsSurrogate(name[i]))
                return LowerRunes(name);
            name[i] = char.ToLowerInvariant(name[i]);
        }
        Span<char> composed = stackalloc char[Limit];
        if (((ReadOnlySpan<char>)name).TryNormalize(composed, out var written, NormalizationForm.FormC) && written <= name.Length)
        {
            composed[..written].CopyTo(name);
            length = from + written;
        }
        return true;
    }

    /// <summary>As far as it goes without knowing which letters belong together: emoji in a slug need no composing.</summary>
    static bool LowerRunes(Span<char> name)
    {
        foreach (ref var c in name)
            c = char.ToLowerInvariant(c);
        return true;
    }
}
