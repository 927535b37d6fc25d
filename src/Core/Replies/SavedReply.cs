using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Windfall.Core.Replies;

/// <summary>A text that the user says often.</summary>
/// <param name="Code">What it is called by: <c>/code</c>.</param>
/// <param name="Text">May call others, and name facts: <c>{first}</c>.</param>
public sealed partial record SavedReply(string Code, string Text)
{
    public const int LongestText = 3_000;

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]{0,30}$")] private static partial Regex GoodCode { get; }

    public static bool IsCode(string code) => GoodCode.IsMatch(code);

    public static string Write(ImmutableArray<SavedReply> saved) => JsonSerializer.Serialize(saved, JsonSerializerOptions.Web);

    public static ImmutableArray<SavedReply> Read(string? json) => json is null ? [] : JsonSerializer.Deserialize<ImmutableArray<SavedReply>>(json, JsonSerializerOptions.Web);
}
