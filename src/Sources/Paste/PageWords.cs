using System.Text;
using System.Text.RegularExpressions;

namespace Windfall.Sources.Paste;

/// <summary>The words LinkedIn itself puts on a page, English and French. Patterns are anchored and tried on one line of limited length, so none goes back far.</summary>
static partial class PageWords
{
    const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Longer lines are what somebody wrote.</summary>
    const int LongestOfOurs = 250, MostDots = 6;

    static readonly Dictionary<string, string> Reactions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["like"] = "LIKE", ["j'aime"] = "LIKE", ["celebrate"] = "PRAISE", ["bravo"] = "PRAISE", ["love"] = "EMPATHY", ["j'adore"] = "EMPATHY", ["insightful"] = "INTEREST",
        ["instructif"] = "INTEREST", ["intéressant"] = "INTEREST", ["support"] = "APPRECIATION", ["soutien"] = "APPRECIATION", ["funny"] = "ENTERTAINMENT", ["drôle"] = "ENTERTAINMENT",
        ["amusant"] = "ENTERTAINMENT", ["rire"] = "ENTERTAINMENT", ["curious"] = "MAYBE", ["curieux"] = "MAYBE",
    };

    static readonly HashSet<string> Furniture = new(StringComparer.OrdinalIgnoreCase)
    {
        "all", "reactions", "reaction", "comments", "comment", "repost", "share", "send", "follow", "following", "connect", "message", "pending", "most relevant", "most recent", "see translation",
        "show translation", "load more comments", "load previous replies", "load more replies", "see previous replies", "see more replies", "add a comment…", "add a comment...", "open emoji keyboard", "report this comment",
        "see more", "…more", "...more", "…see more", "...see more", "more", "show more results", "show more", "dismiss", "close", "no more comments", "view analytics", "view job in english", "status is online", "status is reachable",
        "tout", "toutes", "tous", "réactions", "réaction", "commentaires", "commentaire", "commenter", "republier", "partager", "envoyer", "suivre", "suivi", "abonné", "se connecter", "en attente", "les plus pertinents",
        "plus pertinents", "plus récents", "voir la traduction", "afficher la traduction", "charger plus de commentaires", "charger d'autres commentaires", "afficher plus de commentaires", "charger les réponses précédentes",
        "voir les réponses précédentes", "ajouter un commentaire…", "ajouter un commentaire...", "ouvrir le clavier émoticônes", "signaler ce commentaire", "voir plus", "…voir plus", "...voir plus", "…plus", "...plus", "plus", "afficher plus",
        "afficher plus de résultats", "fermer", "ignorer", "+", "·", "•", "|", "-",
    };

    [GeneratedRegex(@"^(?:view|see) (?<name>.{1,120}?)(?:'s?|s')(?: (?:open to work|hiring|#?\w+))? (?:profile|graphic link|link)(?: picture| photo)?(?<rest>.*)$|^view company: (?<name>.{1,120})$|^(?:voir|consulter|afficher) (?:le|la) (?:profil|page) (?:de |d'|du )(?<name>.{1,120})$|^profil de (?<name>.{1,120})$", Loose)]
    private static partial Regex ProfileOf { get; }

    [GeneratedRegex(@"^(?<name>.*?)(?:^|[·•,]| )[ ·•]*(?:(?<d>[123])(?:st|nd|rd|er|re|ère|e|è|ème|nde?)(?: ?\+| et \+| et plus)?(?: degree connection| degree)?|relation (?:de|du) (?<d>[123])(?:er|e|nd) ?(?:et \+ )?niveau(?: et plus| et \+)?|(?<out>out of network|hors (?:de (?:votre )?)?réseau)|(?<you>you|vous))$", Loose)]
    private static partial Regex DegreeAtEnd { get; }

    [GeneratedRegex(@"^[ ·•]*(?:(?:premium|verified|influencer|top voice|vérifiée?|influenceur|influenceuse|open to work|hiring|profile?|membre|member|compte|author|auteure?|autrice|\(?(?:she|he|they|her|him|them|elle|il|iel|lui|ella|el)(?: ?/ ?(?:her|him|hers|his|them|theirs|she|he|they|elle|il|iel|lui|la))+\)?|\((?:elle|il|iel)\))(?:[ ·•]+|$))+$", Loose)]
    private static partial Regex OnlyBadges { get; }

    [GeneratedRegex(@"(?:(?: ?[·•|,] ?| )(?:\((?:she|he|they|elle|il|iel|ella|her|him)(?: ?/ ?\w{1,8}){0,3}\)|premium|verified(?: profile)?|vérifiée?|influencer|influenceur|author|auteure?|autrice))+ ?[·•]?$", Loose)]
    private static partial Regex BadgesAtEnd { get; }

    [GeneratedRegex(@"\b(?:author|auteure?|autrice)\b", Loose)]
    private static partial Regex AuthorMark { get; }

    [GeneratedRegex(@"^[ ·•]*(?:edited|modifié|modifiée)?[ ·•]*(?:il y a |depuis )?(?:(?<n>\d{1,3}) ?(?<unit>s|secs?|seconds?|secondes?|m|mins?|minutes?|h|hrs?|hours?|heures?|d|days?|j|jours?|w|wks?|weeks?|sem|semaines?|mo|mos|months?|mois|y|yrs?|years?|an|ans)\.?|(?<now>now|just now|à l'instant|maintenant))(?: ago)?[ ·•]*(?:\(?(?:edited|modifiée?)\)?)?[ ·•]*$", Loose)]
    private static partial Regex TimeMark { get; }

    [GeneratedRegex(@"^(?:like|j'aime)?[ ·•|]*(?:reply|répondre)[ ·•|]*(?:\d[\d ,.]*)?$|^(?:like|j'aime) ?[·•|] ?\d*$|^\d[\d ,.]* (?:repl(?:y|ies)|réponses?)(?: .{0,120})?$|^(?:like|reply to|aimer|répondre à|réagir au) .{1,100}(?:comment|commentaire.{0,80})$|^(?:hide|masquer|voir|see|view|afficher) (?:les |all )?\d* ?(?:replies|réponses)$", Loose)]
    private static partial Regex UnderComment { get; }

    [GeneratedRegex(@"^\d[\d ,.]*[kKmM]?\+?$|^\d[\d ,.]*[kKmM]? (?:all )?(?:reactions?|réactions?|comments?|commentaires?|reposts?|republications?|likes?|j'aime|impressions?|others?|autres?)(?: .{0,60})?$|^(?:all|like|celebrate|support|love|insightful|funny|curious|reactions?|comments?|tout|toutes|tous|j'aime|bravo|soutien|j'adore|instructif|drôle|amusant|réactions?)(?: reactions?)?[ :(]+\d[\d ,.]*[kKmM]?\)?$|^(?:view|see|more|voir|plus|afficher) (?:more )?(?:d')?options? .{0,140}$|^(?:load|show|see|charger|afficher|voir) (?:more|previous|plus|\d+|d'autres) .{0,60}$|^(?:reacted with|a réagi avec) .{1,20}$|^(?:status is|le statut est) .{1,20}$", Loose)]
    private static partial Regex Counts { get; }

    [GeneratedRegex(@"^\d[\d ,.]*[kKmM]? ?(?:followers?|abonnés?|abonnées)$", Loose)]
    private static partial Regex FollowerCount { get; }

    public static bool IsHiddenMember(string name) =>
        name.Equals("LinkedIn Member", StringComparison.OrdinalIgnoreCase) || name.Equals("Membre LinkedIn", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Membre de LinkedIn", StringComparison.OrdinalIgnoreCase) || name.Equals("Utilisateur LinkedIn", StringComparison.OrdinalIgnoreCase);

    public static string? ReactionOf(string text) => Reactions.GetValueOrDefault(text.Replace('’', '\''));

    public static PageLine Read(int number, string raw)
    {
        var text = Clean(raw);
        if (text.Length == 0)
            return new(number, LineKind.Blank, text);
        if (text.Length > LongestOfOurs || text.Count(c => c is '·' or '•') > MostDots)
            return new(number, LineKind.Text, text);

        var plain = text.Replace('’', '\'').Replace('‘', '\'');
        if (ProfileOf.Match(plain) is { Success: true } profile)
            return Profile(number, text, profile);
        if (TimeMark.IsMatch(plain))
            return new(number, LineKind.Time, plain);
        if (FollowerCount.IsMatch(plain))
            return new(number, LineKind.Followers, text);
        if (Reactions.ContainsKey(plain))
            return new(number, LineKind.Reaction, plain);
        if (UnderComment.IsMatch(plain))
            return new(number, LineKind.Foot, text);
        if (Furniture.Contains(plain) || Counts.IsMatch(plain))
            return new(number, LineKind.Furniture, text);
        if (OnlyBadges.IsMatch(plain))
            return new(number, LineKind.Badge, text, IsAuthor: AuthorMark.IsMatch(plain));

        return WithDegree(number, text, plain);
    }

    /// <summary>Some browsers glue the name and degree that follow to the link's own words.</summary>
    static PageLine Profile(int number, string text, Match match)
    {
        var name = match.Groups["name"];
        var glued = match.Groups["rest"].Value.Trim();
        return new(number, LineKind.Profile, text.Substring(name.Index, name.Length).Trim(), glued.Length > 0 ? WithDegree(number, glued, glued).Degree : null);
    }

    static PageLine WithDegree(int number, string text, string plain)
    {
        if (DegreeAtEnd.Match(plain) is not { Success: true } match || match.Groups["you"].Success && !plain.Contains('·', StringComparison.Ordinal) && !plain.Contains('•', StringComparison.Ordinal))
            return new(number, LineKind.Text, text);

        int? degree = match.Groups["d"].Success ? match.Groups["d"].Value[0] - '0' : null;
        var before = text[..match.Groups["name"].Length].Trim(' ', '·', '•', ',');
        var isAuthor = AuthorMark.IsMatch(before);
        return OnlyBadges.IsMatch(before) ? new(number, LineKind.Degree, "", degree, isAuthor) : new(number, LineKind.Degree, NameOf(before), degree, isAuthor);
    }

    /// <summary>A name without badges and pronouns behind it.</summary>
    public static string NameOf(string text) => BadgesAtEnd.Replace(text, "").Trim(' ', '·', '•', ',');

    /// <summary>From "2d" the 24 hours it can mean: the page rounds down.</summary>
    public static (DateTimeOffset From, DateTimeOffset To)? Between(string mark, DateTimeOffset at)
    {
        var match = TimeMark.Match(mark);
        var n = match.Groups["n"].Success ? int.Parse(match.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var unit = match.Groups["unit"].Value.ToLowerInvariant();
        var (shortest, longest) = unit switch
        {
            "" => (0, 60),
            "mo" or "mos" or "month" or "months" or "mois" => (28 * 86_400, 31 * 86_400),
            _ when unit[0] is 'y' or 'a' => (365 * 86_400, 366 * 86_400),
            _ when unit[0] is 'w' || unit.StartsWith("sem", StringComparison.Ordinal) => (7 * 86_400, 7 * 86_400),
            _ when unit[0] is 'd' or 'j' => (86_400, 86_400),
            _ when unit[0] is 'h' => (3_600, 3_600),
            _ when unit[0] is 'm' => (60, 60),
            _ => (1, 1),
        };
        return (Back((n + 1L) * longest), Back((long)n * shortest));

        DateTimeOffset Back(long seconds) => (at - DateTimeOffset.MinValue).TotalSeconds > seconds ? at.AddSeconds(-seconds) : DateTimeOffset.MinValue;
    }

    /// <summary>One space for any run of spaces, nothing for what cannot be seen.</summary>
    static string Clean(string raw)
    {
        var clean = new StringBuilder(raw.Length);
        foreach (var c in raw)
            if (char.IsWhiteSpace(c) || c is '\u00A0' or '\u202F')
                clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "");
            else if (c is not ('\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F' and not '\u200D') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069')) && !char.IsControl(c))
                clean.Append(c);
        return clean.ToString().TrimEnd();
    }
}
