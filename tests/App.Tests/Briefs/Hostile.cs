using Windfall.Core.Briefs;

namespace Windfall.App.Tests.Briefs;

/// <summary>Text of strangers who mean ill, and a brief that has it wherever strangers' text can be.</summary>
static class Hostile
{
    public const string Script = "<script>alert(1)</script>", Link = "[free](https://evil.example)", Ansi = "\u001b[2J\u001b[31mred\u0007\u009b1m",
        Bidi = "\u202egnp.exe\u202c\u2066x\u2069\u200f", Spectre = "[red]loud[/] [link=https://evil.example]x[/] [", Quote = "\"' onmouseover='alert(1)";

    public static readonly string Long = new('x', 10_000), Everything = $"{Script} {Link} {Ansi} {Bidi} {Spectre} {Quote}\r\n| # {{0}} 漢字 {Long}";

    public static readonly string[] All = [Script, Link, Ansi, Bidi, Spectre, Quote, Long, Everything, "", "\ud83d", new string('\u0301', 500), "{0} {", new('漢', 5_000)];

    public static Brief Brief(string text)
    {
        var brief = MadeUp.Morning;
        return brief with
        {
            Workspace = text,
            Post = brief.Post with { Text = text, Url = $"javascript:alert('{text}')" },
            Audience = brief.Audience with
            {
                Goal = text,
                Top = [.. brief.Audience.Top.Select(person => person with { Name = text, Headline = text, Url = $"javascript:{text}" })],
                Referrers = [.. brief.Audience.Referrers.Select(person => person with { Name = text, Headline = text, Url = text })],
            },
            Plan = brief.Plan with
            {
                Items = [.. brief.Plan.Items.Select(item => item with
                {
                    Conversation = item.Conversation with { Person = text, Text = text }, Reasons = [new(new("brief.quoted", text), 1)],
                })],
            },
            Leads = [.. brief.Leads.Select(lead => lead with { Name = text, NextStep = text })],
            News = [.. brief.News.Select(news => news with { Title = text, Url = text })],
            Headline = brief.Headline! with { Text = text, Seen = [new(text, 40, text)] },
            Effort = brief.Effort with { Outcomes = [text] },
            Next = [new(new("next.write_to", text), new("brief.quoted", text))],
        };
    }
}
