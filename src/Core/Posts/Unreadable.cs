namespace Windfall.Core.Posts;

/// <summary>A place in an import that could not be read: where it is, what was expected, what to do about it.</summary>
/// <param name="File">As the user knows it; <c>archive.zip › Shares.csv</c> inside another.</param>
/// <param name="Line">1-based, as editors count; 0 where the file as a whole is meant.</param>
/// <param name="Text">The line itself, at most <see cref="TextLimit"/> characters of it; empty where there is none to show.</param>
/// <param name="Span">The part of <paramref name="Text"/> at fault. Zero-based.</param>
/// <param name="Expected">Completes the sentence "expected …".</param>
/// <param name="Advice">What the user can do, as a sentence.</param>
public sealed record Unreadable(string File, long Line, string Text, Range Span, string Expected, string Advice)
{
    public const int TextLimit = 160;

    public override string ToString()
    {
        var place = Line > 0 ? $"{File}, line {Line}" : File;
        if (Text.Length == 0)
            return $"{place}: expected {Expected}.\n\n{Advice}";

        var (start, length) = Span.GetOffsetAndLength(Text.Length);
        return $"""
            {place}: expected {Expected}.

                {Text}
                {new string(' ', start)}{new string('^', Math.Max(1, length))}

            {Advice}
            """;
    }
}
