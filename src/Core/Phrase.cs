using System.Collections.Immutable;

namespace Windfall.Core;

/// <summary>A sentence that the program says, not yet in any language: the key of its text and what goes into it.</summary>
/// <param name="Key">Names the text in the word files, as <c>subject.what</c>: <c>fit.function</c>.</param>
/// <param name="Args">
/// Numbers, times, spans, enumeration values, phrases, or text of others. Each is written by the reader's culture; text of others is quoted as it is.
/// </param>
public sealed record Phrase(string Key, params ImmutableArray<object> Args)
{
    public bool Equals(Phrase? other) => other is not null && Key == other.Key && Args.SequenceEqual(other.Args);

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Args.IsEmpty ? Key : $"{Key}({string.Join(", ", Args)})";
}

/// <summary>Why a rule said no, in a sentence for the person who asked.</summary>
public sealed record Refusal(Phrase Because);
