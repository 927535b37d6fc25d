using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Windfall.App.Frame;
using Windfall.Core.Calls;
using Windfall.Core.Leads;

namespace Windfall.App.Handover;

/// <summary>Leads as cards for an address book: vCard 3.0 (RFC 2426), which every address book reads.</summary>
static class VCards
{
    public static string Write(ImmutableArray<LeadSheet> sheets, DateTimeOffset at)
    {
        var file = new StringBuilder();
        foreach (var sheet in sheets)
        {
            var (first, last) = sheet.Names;
            Line("BEGIN:VCARD");
            Line("VERSION:3.0");
            Line($"FN:{Text(sheet.Name)}");
            Line($"N:{Text(last)};{Text(first ?? "")};;;");
            if (sheet.Headline is { } headline)
                Line($"TITLE:{Text(headline)}");
            if (sheet.Company is { } company)
                Line($"ORG:{Text(company)}");
            if (ForeignText.Link(sheet.Url) is { } url)
                Line($"URL:{url.AbsoluteUri}");
            if (sheet.Lead.Tags.Count > 0)
                Line($"CATEGORIES:{string.Join(',', sheet.Lead.Tags.Select(Text))}");
            Line($"NOTE:{Text(string.Join('\n', new[] { sheet.Lead.NextStep, sheet.Lead.Outcome, sheet.Post }.OfType<string>()))}");
            Line(string.Create(CultureInfo.InvariantCulture, $"UID:lead-{sheet.Lead.Id}@windfall"));
            Line($"REV:{at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}");
            Line("END:VCARD");
        }
        return file.ToString();

        void Line(string line) => CalendarFile.Line(file, line);
    }

    static string Text(string text) => CalendarFile.Text(text);
}
