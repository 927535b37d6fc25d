using System.Text.RegularExpressions;

namespace Windfall.Sources.Paste;

/// <summary>Tells a page's language by the words LinkedIn itself put on it; what people wrote does not count.</summary>
static partial class PageLanguage
{
    [GeneratedRegex(@"^(?:view|see)\b|\b[123](?:st|nd|rd)\b|\b(?:reply|replies|like|follow|connect|edited|ago|author|celebrate|insightful|support|love|funny|degree|verified|followers|comments?|reactions?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English { get; }

    [GeneratedRegex(@"^voir\b|\b[123](?:er|re|e)\b|\b(?:répondre|réponses?|j['’]aime|suivre|se connecter|modifiée?|il y a|auteure?|autrice|instructif|soutien|j['’]adore|drôle|niveau|abonnés|vérifiée?|sem|commentaires?|réactions?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex French { get; }

    public static string Of(string[] written, PageLine[] lines)
    {
        var (english, french) = (0, 0);
        foreach (var line in lines)
            if (line.Kind is not (LineKind.Text or LineKind.Blank))
            {
                english += English.IsMatch(written[line.Number - 1]) ? 1 : 0;
                french += French.IsMatch(written[line.Number - 1]) ? 1 : 0;
            }
        return (english, french) switch { (0, 0) => "und", _ => french > english ? "fr" : "en" };
    }
}
