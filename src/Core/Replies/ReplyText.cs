using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Windfall.Core.Replies;

/// <summary>A reply with its short codes written out and its facts filled in.</summary>
/// <param name="Missing">Names of facts that are not on record; they still stand in the text in braces.</param>
public sealed partial record ReplyText(string Text, ImmutableArray<string> Missing)
{
    /// <summary>Saved replies may call each other this deep; a ring of them ends there, or where it has grown longer than any reply.</summary>
    const int Deepest = 4, Longest = 4 * SavedReply.LongestText;

    [GeneratedRegex(@"(?<![\w/:.])/([a-z0-9][a-z0-9_-]*)(?![\w/])")] private static partial Regex Code { get; }

    [GeneratedRegex(@"\{([a-z_]+)\}")] private static partial Regex Variable { get; }

    /// <param name="written">As typed: several codes may stand in it; what is no saved reply's code stays as it is.</param>
    /// <param name="facts">What is on record, by name; null or empty where nothing is.</param>
    public static ReplyText Of(string written, ImmutableArray<SavedReply> saved, IReadOnlyDictionary<string, string?> facts)
    {
        var text = written;
        for (var depth = 0; depth < Deepest && text.Length <= Longest; depth++)
            text = Code.Replace(text, match => saved.LastOrDefault(reply => reply.Code == match.Groups[1].Value)?.Text ?? match.Value);

        HashSet<string> missing = [];
        text = Variable.Replace(text, match =>
        {
            if (facts.GetValueOrDefault(match.Groups[1].Value) is { Length: > 0 } fact)
                return fact;
            missing.Add(match.Groups[1].Value);
            return match.Value;
        });
        return new(text.Trim(), [.. missing.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Why it should not be sent as it is; null where nothing speaks against it.</summary>
    /// <param name="before">What was answered in this conversation before.</param>
    public Refusal? Refused(IEnumerable<string> before) =>
        Text.Length == 0 ? new(new("reply.empty"))
        : !Missing.IsEmpty ? new(new("reply.missing", string.Join(", ", Missing.Select(name => $"{{{name}}}"))))
        : before.Any(earlier => Same(earlier, Text)) ? new(new("reply.same_again"))
        : null;

    static bool Same(string one, string other) => Bare(one).Equals(Bare(other), StringComparison.OrdinalIgnoreCase);

    static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
