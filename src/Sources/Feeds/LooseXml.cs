using System.Text;

namespace Windfall.Sources.Feeds;

/// <summary>
/// Reads XML as it is in the wild into a tree: undeclared references, signs that XML forbids, tags never closed or closed twice, attributes without quotes.
/// Never throws; linear in the text; nothing outside the text is looked up and no reference expands twice.
/// </summary>
sealed class LooseXml
{
    const int Deepest = 256, MostDeclared = 256, LongestDeclared = 1024;

    readonly string text;
    readonly Dictionary<string, string> declared = [];
    readonly List<Element> open = [];
    readonly List<string> names = [];
    readonly Dictionary<string, int> counts = [];
    readonly Namespaces namespaces = new();

    int at, skipped;

    LooseXml(string text) => this.text = text;

    /// <param name="unclosed">Elements that the end of the text cut off.</param>
    public static Element Read(string text, out int unclosed)
    {
        var xml = new LooseXml(text);
        var root = new Element("#document");
        xml.open.Add(root);
        xml.names.Add("");
        xml.Run();
        unclosed = xml.open.Count - 1;
        return root;
    }

    void Run()
    {
        while (at < text.Length)
        {
            var sign = text.IndexOf('<', at);
            if (sign < 0)
                sign = text.Length;
            if (sign > at)
                Say(References.Resolve(Clean(text[at..sign]), declared));
            if (sign == text.Length)
                return;
            at = sign;
            if (!Markup())
            {
                Say("<");
                at = sign + 1;
            }
        }
    }

    bool Markup()
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("<!--"))
            return Skip("-->", 4);
        if (rest.StartsWith("<![CDATA["))
            return CData();
        if (rest.StartsWith("<?"))
            return Skip(">", 2);
        if (rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
            return DocumentType();
        if (rest.StartsWith("<!"))
            return Skip(">", 2);
        if (rest.StartsWith("</"))
            return Close();
        return rest.Length > 1 && (char.IsLetter(rest[1]) || rest[1] is '_' or ':') && Open();
    }

    bool Skip(string until, int from)
    {
        var end = text.IndexOf(until, Math.Min(text.Length, at + from), StringComparison.Ordinal);
        at = end < 0 ? text.Length : end + until.Length;
        return true;
    }

    bool CData()
    {
        var end = text.IndexOf("]]>", at + 9, StringComparison.Ordinal);
        Say(Clean(text[(at + 9)..(end < 0 ? text.Length : end)]));
        at = end < 0 ? text.Length : end + 3;
        return true;
    }

    /// <summary>Takes the texts that a document declares under a name, none of those that point elsewhere.</summary>
    bool DocumentType()
    {
        var close = text.IndexOf('>', at);
        var bracket = text.IndexOf('[', at);
        if (bracket < 0 || (close >= 0 && close < bracket))
            return Skip(">", 9);
        var end = text.IndexOf(']', bracket);
        if (end < 0)
            return Skip(">", 9);
        foreach (var part in text[bracket..end].Split("<!ENTITY", StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words is not [{ } name, ['"' or '\'', ..] value] || declared.Count >= MostDeclared)
                continue;
            var stop = value.IndexOf(value[0], 1);
            if (stop > 1 && stop < LongestDeclared && !value.AsSpan(0, stop).Contains('&'))
                declared.TryAdd(name, value[1..stop]);
            else if (stop > 1 && stop < LongestDeclared)
                declared.TryAdd(name, References.Resolve(value[1..stop]));
        }
        at = end;
        return Skip(">", 0);
    }

    bool Close()
    {
        var end = text.IndexOf('>', at);
        var next = text.IndexOf('<', at + 1);
        if (end < 0 || (next >= 0 && next < end))
            end = next < 0 ? text.Length : next - 1;
        var name = text[(at + 2)..Math.Max(at + 2, Math.Min(end, text.Length))].Trim();
        at = Math.Min(text.Length, end + 1);
        if (skipped > 0 && !counts.ContainsKey(name.ToLowerInvariant()))
        {
            skipped--;
            return true;
        }
        Close(name.ToLowerInvariant());
        return true;
    }

    void Close(string name)
    {
        if (counts.GetValueOrDefault(name) == 0)
            return;
        while (open.Count > 1)
        {
            var last = names[^1];
            Drop();
            if (last == name)
                return;
        }
    }

    void Drop()
    {
        counts[names[^1]]--;
        namespaces.Leave(open.Count);
        open.RemoveAt(open.Count - 1);
        names.RemoveAt(names.Count - 1);
    }

    bool Open()
    {
        var from = ++at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('/' or '>' or '<'))
            at++;
        var name = text[from..at].ToLowerInvariant();
        var element = new Element(name);
        var isEmpty = Attributes(element);
        if (open.Count >= Deepest)
            return true;

        foreach (var (attribute, value) in element.Attributes)
            namespaces.Declare(attribute, value, open.Count + 1);
        element.Name = namespaces.Customary(name);
        open[^1].Add(element);
        if (isEmpty)
        {
            namespaces.Leave(open.Count + 1);
            return true;
        }
        open.Add(element);
        names.Add(name);
        counts[name] = counts.GetValueOrDefault(name) + 1;
        return true;
    }

    /// <returns>Whether the element closes itself.</returns>
    bool Attributes(Element element)
    {
        while (at < text.Length)
        {
            var sign = text[at];
            if (sign == '>')
            {
                at++;
                return text[at - 2] == '/';
            }
            if (sign == '<')
                return false;
            if (char.IsWhiteSpace(sign) || sign is '/' or '"' or '\'' or '=')
            {
                at++;
                continue;
            }

            var from = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '>' or '/' or '<'))
                at++;
            var name = text[from..at].ToLowerInvariant();
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            element.Add(name, at < text.Length && text[at] == '=' ? Value() : "");
        }
        return false;
    }

    string Value()
    {
        at++;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        if (at >= text.Length)
            return "";

        int from = at, end;
        if (text[at] is '"' or '\'')
        {
            end = text.IndexOf(text[at], at + 1);
            if (end < 0)
                end = text.Length;
            (from, at) = (from + 1, Math.Min(text.Length, end + 1));
        }
        else
        {
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not '>')
                at++;
            end = at;
        }
        return References.Resolve(Clean(text[Math.Min(from, end)..end]), declared);
    }

    void Say(string said)
    {
        if (open.Count > 1)
            open[^1].Add(new("", said));
    }

    /// <summary>Without signs that XML forbids.</summary>
    static string Clean(string raw)
    {
        if (!raw.AsSpan().ContainsAny(Forbidden))
            return raw;
        var clean = new StringBuilder(raw.Length);
        foreach (var sign in raw)
        {
            if (!Forbidden.Contains(sign))
                clean.Append(sign);
        }
        return clean.ToString();
    }

    static readonly System.Buffers.SearchValues<char> Forbidden =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code).Where(code => code is not ('\t' or '\n' or '\r')), '\uFFFE', '\uFFFF']);
}
