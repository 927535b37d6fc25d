using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Windfall.App.Frame;
using Windfall.Core.Leads;

namespace Windfall.App.Introductions;

/// <summary>Draws post → person → introduction → client as an SVG: each step of the way a column, each person a box under whoever led there.</summary>
static class ChainPicture
{
    const int Wide = 210, High = 46, Across = 56, Between = 14, Edge = 8, MostLetters = 26;

    readonly record struct Box(int Column, double Row, string Name, string Stage, bool IsClient, int Parent);

    /// <param name="post">What stands in the first box.</param>
    /// <param name="isPage">Within a page the style sheet colours it; a file brings its own.</param>
    public static string Draw(string post, ImmutableArray<ChainLink> chain, CultureInfo culture, bool isPage)
    {
        List<Box> boxes = [new(0, 0, post, "", IsClient: false, Parent: -1)];
        double row = 0;
        foreach (var link in chain)
            Place(link, 1, 0);
        boxes[0] = boxes[0] with { Row = Math.Max(0, (row - 1) / 2) };

        var (width, height) = (Edge * 2 + boxes.Max(box => box.Column) * (Wide + Across) + Wide, Edge * 2 + Math.Max(1, row) * (High + Between) - Between);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chain\" viewBox=\"0 0 {width} {height:0.#}\" role=\"img\" aria-label=\"{Text(Words.Say("lead.chain_title", culture))}\">");
        if (!isPage)
            svg.Append("<style>.box{fill:#fff;stroke:#888}.client .box{fill:#e6f4ea;stroke:#1a7f37;stroke-width:2}.way{fill:none;stroke:#888}text{font:13px system-ui,sans-serif;fill:#1f2328}.stage-of{fill:#57606a;font-size:11px}</style>");
        foreach (var box in boxes.Skip(1))
            svg.Append(Way(boxes[box.Parent], box));
        foreach (var box in boxes)
            svg.Append(CultureInfo.InvariantCulture, $"<g{(box.IsClient ? " class=\"client\"" : "")}><rect class=\"box\" x=\"{X(box)}\" y=\"{Y(box):0.#}\" width=\"{Wide}\" height=\"{High}\" rx=\"6\"/><text x=\"{X(box) + 10}\" y=\"{Y(box) + (box.Stage.Length > 0 ? 20 : 28):0.#}\">{Text(Short(box.Name))}</text><text class=\"stage-of\" x=\"{X(box) + 10}\" y=\"{Y(box) + 36:0.#}\">{Text(box.Stage)}</text></g>");
        return svg.Append("</svg>").ToString();

        void Place(ChainLink link, int column, int parent)
        {
            var (here, first) = (boxes.Count, row);
            boxes.Add(new(column, row, link.Lead.Person.Name, Words.Say(link.Lead.Stage, culture), link.IsClient, parent));
            foreach (var next in link.LedTo)
                Place(next, column + 1, here);
            if (link.LedTo.IsEmpty)
                row++;
            boxes[here] = boxes[here] with { Row = (first + row - 1) / 2 };
        }
    }

    static string Way(Box from, Box to)
    {
        var (x, y, u, v) = (X(from) + Wide, Y(from) + High / 2, X(to), Y(to) + High / 2);
        return string.Create(CultureInfo.InvariantCulture, $"<path class=\"way\" d=\"M{x} {y:0.#}C{x + Across / 2} {y:0.#} {u - Across / 2} {v:0.#} {u} {v:0.#}\"/>");
    }

    static int X(Box box) => Edge + box.Column * (Wide + Across);

    static double Y(Box box) => Edge + box.Row * (High + Between);

    static string Short(string name) => ForeignText.OneLine(name, MostLetters);

    static string Text(string text) => WebUtility.HtmlEncode(text);
}
