using System.Globalization;
using System.Text;

namespace Windfall.Sources.Tests.LinkedIn;

/// <summary>Archives with whatever quirks real ones have, drawn from a seed, and what is truly in them.</summary>
sealed class MadeUpRandom
{
    static readonly string[] Pieces =
        ["plain words", "a \"quoted\" word", "one, two; three", "line\nbreak", "para\n\ngraph", "it’s — déjà vu", "🚀 up", "=SUM(A1)", "'apostrophe", "back\\slash", "tab\there", "\"all quoted\""];

    readonly Random dice;
    readonly string newline;
    readonly bool hasSuffix;
    int number;

    public MadeUpRandom(int seed)
    {
        dice = new(seed);
        (newline, hasSuffix) = (dice.Next(2) == 0 ? "\n" : "\r\n", dice.Next(2) == 0);
        foreach (var (kind, name, dated) in (ReadOnlySpan<(string, string, Func<int, string[]>)>)
            [
                ("connections", "Connections.csv", Connection), ("invitations", "Invitations.csv", Invitation), ("messages", "messages.csv", Message),
                ("shares", "Shares.csv", Share), ("comments", "Comments.csv", Comment), ("reactions", "Reactions.csv", Reaction),
                ("instant-reposts", dice.Next(2) == 0 ? "InstantReposts.csv" : "Instant Reposts.csv", Repost), ("positions", "Positions.csv", Position),
            ])
            Add(kind, name, dated);
        foreach (var name in (ReadOnlySpan<string>)["Logins.csv", "guide_messages.csv", "Jobs/Saved Jobs_1.csv", "Ad_Targeting.csv"])
            if (dice.Next(2) == 0)
                (Files[name], Ignored) = (Encoding.UTF8.GetBytes("\"never read"), Ignored + 1);
    }

    public Dictionary<string, byte[]> Files { get; } = [];

    /// <summary>Kind → rows that say something, and rows that are empty but for their commas.</summary>
    public Dictionary<string, (int New, int Empty)> Expected { get; } = [];

    public int Ignored { get; }

    void Add(string kind, string name, Func<int, string[]> row)
    {
        if (dice.Next(6) == 0)
            return;
        var parts = kind is "comments" or "reactions" && dice.Next(3) == 0 ? 2 : 1;
        for (var part = 1; part <= parts; part++)
        {
            var (rows, empty) = (dice.Next(kind == "connections" ? 1 : 0, 12), 0);
            var (header, preamble) = Header(kind);
            var text = new StringBuilder(preamble).Append(header).Append(newline);
            for (var n = 0; n < rows; n++)
            {
                text.Append(string.Join(',', row(number++).Select(cell => Cell(cell, kind == "comments")))).Append(newline);
                if (dice.Next(5) == 0 && ++empty > 0)
                    text.Append(new string(',', header.Count(c => c == ','))).Append(newline);
            }
            var (had, hadEmpty) = Expected.GetValueOrDefault(kind);
            Expected[kind] = (had + rows, hadEmpty + empty);
            Files[Name(kind, name, parts > 1 ? part : 0)] = Encoded(text.ToString());
        }
    }

    string Name(string kind, string name, int part)
    {
        var stem = Path.GetFileNameWithoutExtension(name) + (hasSuffix && kind is "shares" or "comments" or "reactions" ? "_17529409" : "") + (part > 0 ? $"_{part}" : "");
        return dice.Next(4) == 0 ? $"{stem.ToUpperInvariant()}.CSV" : $"{stem}.csv";
    }

    (string Header, string Preamble) Header(string kind) => kind switch
    {
        "connections" => (dice.Next(3) == 0 ? "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le" : "First Name,Last Name,URL,Email Address,Company,Position,Connected On", dice.Next(4) switch
        {
            0 => "",
            1 => "\n\n",
            2 => "Notes:\n\"When exporting, some \"\"addresses\"\", you may notice,\nare missing.\"\n\n",
            _ => "Notes:\n\"When exporting\"\n\nsecond note\nthird note\n",
        }),
        "invitations" => ("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", ""),
        "messages" => ("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS", ""),
        "shares" => ("Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility", ""),
        "comments" => (dice.Next(2) == 0 ? "Date,Link,Message" : "Date,Link,Comment", ""),
        "reactions" => ("Date,Type,Link", ""),
        "instant-reposts" => ("Date,Link", ""),
        _ => ("Company Name,Title,Description,Location,Started On,Finished On", dice.Next(3) == 0 ? "Notes:\n\n" : ""),
    };

    string[] Connection(int n) => [$"Kim{n}", "Sample", dice.Next(5) == 0 ? "" : $"https://www.linkedin.com/in/kim-{n:D4}", "", Some(), Some(), dice.Next(5) == 0 ? "some day" : Day("dd MMM yyyy")];

    string[] Invitation(int n) => dice.Next(2) == 0
        ? ["Theo Made-Up", $"Kim{n} Sample", Day("M/d/yy, h:mm tt").Replace(' ', dice.Next(2) == 0 ? ' ' : '\u202F'), "", "OUTGOING", "https://www.linkedin.com/in/theo-made-up", $"https://www.linkedin.com/in/kim-{n:D4}"]
        : [$"Kim{n} Sample", "Theo Made-Up", Day("M/d/yy, h:mm tt"), Text(n), "INCOMING", $"https://www.linkedin.com/in/kim-{n:D4}", "https://www.linkedin.com/in/theo-made-up"];

    string[] Message(int n) =>
        [$"c{n}", "", $"Kim{n} Sample", $"https://www.linkedin.com/in/kim-{n:D4}", "Theo Made-Up", "https://www.linkedin.com/in/theo-made-up", Day("yyyy-MM-dd HH:mm:ss") + " UTC", "", Text(n), "INBOX", ""];

    // A text that ends or begins with a line break is the author's own space, and goes.
    string[] Share(int n) => [MadeUpArchive.Published.AddDays(-n).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), MadeUpArchive.Link("share", -86_400.0 * n), Text(n), "", "", "MEMBER_NETWORK"];

    string[] Comment(int n) => [dice.Next(5) == 0 ? "" : Day("yyyy-MM-dd HH:mm:ss"), MadeUpArchive.Link(dice.Next(2) == 0 ? "activity" : "ugcPost", dice.Next(1_000_000)), Text(n)];

    string[] Reaction(int n) => [Day("yyyy-MM-dd HH:mm:ss"), dice.Next(4) == 0 ? "CLAP" : "PRAISE", MadeUpArchive.Link("activity", 10_000 + 100 * n)];

    string[] Repost(int n) => [Day("yyyy-MM-dd HH:mm:ss"), MadeUpArchive.Link("share", 10_000 + 100 * n, isEncoded: dice.Next(2) == 0)];

    string[] Position(int n) => [$"Company {n}", "Writer", Text(n), "", Day("MMM yyyy"), dice.Next(2) == 0 ? "" : Day("MMM yyyy")];

    string Day(string format) => MadeUpArchive.Published.AddMinutes(-dice.Next(2_000_000)).ToString(format, CultureInfo.InvariantCulture);

    string Text(int n) => $"{n} {Some()} {Some()}";

    string Some() => Pieces[dice.Next(Pieces.Length)];

    string Cell(string text, bool backslashes)
    {
        if (!text.AsSpan().ContainsAny(",\"\n") && dice.Next(4) > 0)
            return text;
        return $"\"{text.Replace("\"", backslashes ? "\\\"" : "\"\"", StringComparison.Ordinal).Replace("\n", newline, StringComparison.Ordinal)}\"";
    }

    byte[] Encoded(string text) => dice.Next(3) switch
    {
        0 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        1 when text.All(c => c < 256) => Encoding.Latin1.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(text),
    };
}
