using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

using Windfall.App.Frame;

namespace Windfall.App.Briefs;

/// <summary>
/// Escapes what is put into an interpolated Markdown line, so that nothing of a stranger's can become markup, a link, an image, HTML, or one of the
/// addresses that GitHub's dialect links by itself. An address given as a <see cref="Uri"/> is ours, and a link.
/// </summary>
[InterpolatedStringHandler]
readonly ref struct MarkdownText(int literals, int holes)
{
    // GitHub links names and mail addresses after escapes are resolved; an invisible joiner after the @ stops it.
    const char WordJoiner = '\u2060';

    readonly StringBuilder markdown = new(literals + holes * 16);

    public void AppendLiteral(string ours) => markdown.Append(ours);

    public void AppendFormatted(int number) => markdown.Append(CultureInfo.InvariantCulture, $"{number}");

    // Its written form has no angle bracket and no blank left to end it early.
    public void AppendFormatted(Uri address) => markdown.Append('<').Append(address.AbsoluteUri).Append('>');

    public void AppendFormatted(string text) => Escape(markdown, text);

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        Escape(escaped, text);
        return escaped.ToString();
    }

    static void Escape(StringBuilder markdown, string text)
    {
        var line = ForeignText.OneLine(text, limit: 600);
        for (var n = 0; n < line.Length; n++)
        {
            if (MayMean(line, n))
                markdown.Append('\\');
            markdown.Append(line[n]);
            if (line[n] == '@')
                markdown.Append(WordJoiner);
        }
    }

    // Some signs mean something anywhere, some only where a line may begin, a stop only after a number there (a list) or after www.
    static bool MayMean(string line, int n) => line[n] switch
    {
        '\\' or '*' or '_' or '`' or '<' or '>' or '[' or ']' or '|' or '~' or '&' or '$' => true,
        '-' or '+' or '#' or '=' or '!' => n == 0,
        ':' => n + 1 == line.Length || line[n + 1] == '/',
        '.' or ')' => n > 0 && (line[n - 1] is 'w' or 'W' || !line.AsSpan(0, n).ContainsAnyExceptInRange('0', '9')),
        _ => false,
    };

    public override string ToString() => markdown.ToString();
}
