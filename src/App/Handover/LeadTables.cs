using System.Collections.Immutable;
using System.Globalization;
using Windfall.App.Export;
using Windfall.Core.Headlines;
using Windfall.Core.Leads;

namespace Windfall.App.Handover;

/// <summary>Leads as tables: our own, and those that HubSpot and Salesforce import. Formulas are neutralised in every cell.</summary>
static class LeadTables
{
    /// <summary>Everything that may leave, under our own words.</summary>
    public static string Csv(ImmutableArray<LeadSheet> sheets) => Csvs.Write(
        ["name", "headline", "company", "profileUrl", "fit", "pipeline", "stage", "since", "nextStep", "due", "tags", "outcome", "minutes", "postUrl", "introducedBy"],
        sheets.Select<LeadSheet, string?[]>(sheet =>
        [
            sheet.Name, sheet.Headline, sheet.Company, sheet.Url, sheet.Fit is { } fit ? Vocabulary.Word(fit) : null, sheet.Lead.Pipeline, StageWords.Of(sheet.Lead.Stage),
            Day(sheet.Lead.Since), sheet.Lead.NextStep, sheet.Lead.Due is { } due ? Day(due) : null, string.Join("; ", sheet.Lead.Tags), sheet.Lead.Outcome,
            sheet.Lead.Minutes?.ToString("0.#", CultureInfo.InvariantCulture), sheet.Post, sheet.IntroducedBy,
        ]));

    /// <summary>Columns by the labels of HubSpot's contact properties, so that its import maps them by itself; its values of lead status.</summary>
    public static string HubSpot(ImmutableArray<LeadSheet> sheets) => Csvs.Write(
        ["First name", "Last name", "Job title", "Company name", "Website URL", "Lifecycle stage", "Lead status", "Message"],
        sheets.Select<LeadSheet, string?[]>(sheet =>
        [
            sheet.Names.First, sheet.Names.Last, sheet.Headline, sheet.Company, sheet.Url,
            sheet.Lead.Stage switch { Stage.Won => "Customer", Stage.Opportunity => "Opportunity", Stage.Referred => "Evangelist", _ => "Lead" },
            sheet.Lead.Stage switch
            {
                Stage.Noted => "New", Stage.Warmed => "Open", Stage.Invited => "Attempted to contact", Stage.CallBooked or Stage.CallHeld => "Connected",
                Stage.Opportunity or Stage.Won => "Open deal", Stage.Referred => "Connected", Stage.NotNow => "Bad timing",
                _ => throw new InvalidOperationException($"Bug in Windfall: no lead status for {sheet.Lead.Stage}."),
            },
            About(sheet),
        ]));

    /// <summary>Columns by the labels of Salesforce's lead fields; it takes no lead without a last name and a company.</summary>
    public static string Salesforce(ImmutableArray<LeadSheet> sheets) => Csvs.Write(
        ["First Name", "Last Name", "Company", "Title", "Website", "Lead Source", "Lead Status", "Description"],
        sheets.Select<LeadSheet, string?[]>(sheet =>
        [
            sheet.Names.First, sheet.Names.Last, sheet.Company ?? "[not provided]", sheet.Headline, sheet.Url, sheet.IntroducedBy is null ? "Web" : "Other",
            sheet.Lead.Stage switch
            {
                Stage.Noted or Stage.Warmed or Stage.Invited => "Open - Not Contacted", Stage.CallBooked or Stage.CallHeld => "Working - Contacted",
                Stage.NotNow => "Closed - Not Converted", _ => "Closed - Converted",
            },
            About(sheet),
        ]));

    /// <summary>What those programs have no column for.</summary>
    static string About(LeadSheet sheet) => string.Join("; ", new[]
    {
        $"stage: {StageWords.Of(sheet.Lead.Stage)}", Named("next", sheet.Lead.NextStep), Named("due", sheet.Lead.Due is { } due ? Day(due) : null),
        Named("outcome", sheet.Lead.Outcome), Named("post", sheet.Post), Named("introduced by", sheet.IntroducedBy),
    }.OfType<string>());

    static string? Named(string name, string? value) => value is null ? null : $"{name}: {value}";

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
