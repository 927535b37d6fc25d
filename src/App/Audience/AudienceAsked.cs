using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Windfall.App.Pages;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Core.Origins;
using Windfall.Core.Posts;

namespace Windfall.App.Audience;

/// <summary>A filter as it stands in an address: <c>?fit=target&amp;fit=maybe&amp;function=marketing&amp;employer=Acme&amp;country=US&amp;post=URL&amp;referrers=on&amp;text=jane</c>.</summary>
static class AudienceAsked
{
    const int LongestText = 100;

    /// <summary>What is no word of ours restricts nothing: an old link still leads somewhere.</summary>
    public static AudienceFilter Read(IQueryCollection query) => new(
        Values<FitLabel>(query["fit"]), Values<Function>(query["function"]), Values<Seniority>(query["seniority"]), Values<Origin>(query["origin"]),
        Text(query["employer"]), Text(query["country"]) is { } code && Countries.Pack(code) != 0 ? code.ToUpperInvariant() : null,
        Text(query["post"]) is { } url ? PostAddress.Read(url)?.Id : null, query["referrers"] == "on", Text(query["text"]));

    /// <summary>The view as an address.</summary>
    /// <param name="post">The post's address, where the filter names one.</param>
    public static string Address(Here here, AudienceFilter filter, string? post, int page)
    {
        IEnumerable<(string Name, string? Value)> pairs =
        [
            .. filter.Fits.Select(fit => ("fit", (string?)Vocabulary.Word(fit))), .. filter.Functions.Select(function => ("function", (string?)Vocabulary.Word(function))),
            .. filter.Seniorities.Select(level => ("seniority", (string?)Vocabulary.Word(level))), .. filter.Origins.Select(origin => ("origin", (string?)Vocabulary.Word(origin))),
            ("employer", filter.Employer), ("country", filter.Country), ("post", post), ("referrers", filter.Referrers ? "on" : null), ("text", filter.Text),
            ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        ];
        return QueryHelpers.AddQueryString(here.Link("/audience"), pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
    }

    static HashSet<T> Values<T>(StringValues words) where T : struct, Enum
    {
        var values = new HashSet<T>();
        foreach (var word in words)
            if (word is not null && Vocabulary.TryParse<T>(word, out var value))
                values.Add(value);
        return values;
    }

    static string? Text(StringValues values) => values is [{ } text, ..] && text.Trim() is { Length: > 0 } trimmed ? trimmed[..Math.Min(trimmed.Length, LongestText)] : null;
}
