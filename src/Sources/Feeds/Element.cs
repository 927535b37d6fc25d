using System.Text;

namespace Windfall.Sources.Feeds;

/// <summary>An element of a feed as it was written, or a stretch of text (then <see cref="Name"/> is empty).</summary>
sealed class Element(string name, string text = "")
{
    const int Deepest = 200;

    readonly List<Element> children = [];
    List<(string Name, string Value)>? attributes;

    /// <summary>Lower case; the prefix is the customary one for its namespace, whatever the feed calls it; none for the feed's own.</summary>
    public string Name { get; set; } = name;

    public string Text { get; } = text;

    public bool IsText => Name.Length == 0;

    public IReadOnlyList<Element> Children => children;

    public IReadOnlyList<(string Name, string Value)> Attributes => attributes ?? [];

    public void Add(Element child) => children.Add(child);

    public void Add(string attribute, string value) => (attributes ??= []).Add((attribute, value));

    public string? Attribute(string wanted)
    {
        foreach (var (name, value) in Attributes)
        {
            if (name == wanted)
                return value;
        }
        return null;
    }

    public IEnumerable<Element> All(string wanted) => children.Where(child => child.Name == wanted);

    /// <returns>The first child of the first of the names that is there.</returns>
    public Element? First(params ReadOnlySpan<string> wanted)
    {
        foreach (var name in wanted)
        {
            foreach (var child in children)
            {
                if (child.Name == name)
                    return child;
            }
        }
        return null;
    }

    /// <summary>All text within, in order.</summary>
    public string Inner()
    {
        if (children is [{ IsText: true } only])
            return only.Text;
        var inner = new StringBuilder();
        Collect(inner, Deepest);
        return inner.ToString();
    }

    void Collect(StringBuilder to, int depth)
    {
        foreach (var child in children)
        {
            if (child.IsText)
                to.Append(child.Text);
            else if (depth > 0 && child.Name is not ("script" or "style" or "xhtml:script" or "xhtml:style"))
                child.Collect(to, depth - 1);
        }
    }

    /// <summary>The children named so, however deep, in order; none within another.</summary>
    public IEnumerable<Element> Within(Func<Element, bool> wanted, int depth = 8)
    {
        foreach (var child in children)
        {
            if (wanted(child))
                yield return child;
            else if (depth > 0 && !child.IsText)
            {
                foreach (var deeper in child.Within(wanted, depth - 1))
                    yield return deeper;
            }
        }
    }
}
