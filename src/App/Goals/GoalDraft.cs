using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.App.Goals;

/// <summary>A goal as the editor's form holds it, in an address: <c>?name=…&amp;functions0=marketing&amp;level0=manager&amp;kinds=in_house&amp;sizes=mid&amp;countries=US,FR&amp;words=b2b</c>.</summary>
static class GoalDraft
{
    public const int MostRoles = 4;
    const int LongestText = 200;

    /// <returns>Null where the address holds none.</returns>
    public static Goal? Read(IQueryCollection query)
    {
        if (!query.ContainsKey("name"))
            return null;
        var name = ((string?)query["name"] ?? "").Trim();
        ImmutableArray<GoalRole> roles =
        [
            .. from n in Enumerable.Range(0, MostRoles)
               let functions = Values<Function>(query[$"functions{n}"])
               where functions.Length > 0
               select new GoalRole(functions, Vocabulary.TryParse<Seniority>((string?)query[$"level{n}"] ?? "", out var level) && level is >= Seniority.Student and <= Seniority.CLevel ? level : Seniority.Student)
        ];
        return new(
            name.Length == 0 ? "" : name[..Math.Min(name.Length, LongestText)], roles, Values<EmploymentKind>(query["kinds"]), Values<CompanySize>(query["sizes"]),
            [.. Texts(query["countries"]).Select(code => code.ToUpperInvariant()).Where(code => Countries.Pack(code) != 0)], [.. Texts(query["words"])]);
    }

    static ImmutableArray<T> Values<T>(Microsoft.Extensions.Primitives.StringValues words) where T : struct, Enum =>
        [.. words.Where(word => word is not null && Vocabulary.TryParse<T>(word, out _)).Select(word => Vocabulary.Parse<T>(word!)).Distinct()];

    static IEnumerable<string> Texts(string? text) =>
        (text is null ? "" : text[..Math.Min(text.Length, LongestText)]).Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase);
}
