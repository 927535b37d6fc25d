using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Windfall.Core.Audience;

namespace Windfall.Core.Inbox;

/// <summary>What the user wants done with comments of a kind as they come. Of several rules the first that matches counts.</summary>
/// <param name="Labels">Any of these; empty: any.</param>
/// <param name="Words">Any of these phrases stands in it, whatever case and accents; empty: any.</param>
/// <param name="Fits">Of any of these; empty: any.</param>
/// <param name="Then">What it is then: open, done, ignored, or snoozed.</param>
/// <param name="For">How long a snooze is, as <see cref="SnoozeTime"/> reads it; null: until they write again.</param>
public sealed record InboxRule(
    string Name, ImmutableArray<CommentLabel> Labels, ImmutableArray<string> Words, ImmutableArray<FitLabel> Fits, ConversationState Then, string? For = null)
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public bool Matches(Conversation talk) =>
        (Labels.IsEmpty || Labels.Contains(talk.Read.Label)) && (Fits.IsEmpty || Fits.Contains(talk.Fit.Label)) && (Words.IsEmpty || Says(talk.Text));

    /// <returns>The first of some rules that matches; null where none does.</returns>
    public static InboxRule? First(ImmutableArray<InboxRule> rules, Conversation talk) => rules.FirstOrDefault(rule => rule.Matches(talk));

    public static string Write(ImmutableArray<InboxRule> rules) => JsonSerializer.Serialize(rules, Json);

    public static ImmutableArray<InboxRule> Read(string? json) => json is null ? [] : JsonSerializer.Deserialize<ImmutableArray<InboxRule>>(json, Json);

    bool Says(string text)
    {
        var said = Plain(text);
        return Words.Any(word => Plain(word) is { Length: > 2 } plain && said.Contains(plain, StringComparison.Ordinal));
    }

    static string Plain(string text) => $" {string.Join(' ', CommentWords.Of(text).Where(word => word.IsWord).Select(word => word.Key))} ";
}
