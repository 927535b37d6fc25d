namespace Windfall.App.Handover;

enum LeadFormat
{
    Csv,
    VCard,
    HubSpot,
    Salesforce,
}

static class LeadFormats
{
    public static string Write(LeadFormat format, Outgoing outgoing, DateTimeOffset at) => format switch
    {
        LeadFormat.Csv => LeadTables.Csv(outgoing.Sheets),
        LeadFormat.VCard => VCards.Write(outgoing.Sheets, at),
        LeadFormat.HubSpot => LeadTables.HubSpot(outgoing.Sheets),
        LeadFormat.Salesforce => LeadTables.Salesforce(outgoing.Sheets),
        _ => throw new InvalidOperationException($"Bug in Windfall: no way to write {format}."),
    };

    public static (string Type, string Name) File(LeadFormat format) => format switch
    {
        LeadFormat.VCard => ("text/vcard; charset=utf-8", "leads.vcf"),
        LeadFormat.HubSpot => ("text/csv; charset=utf-8", "leads-hubspot.csv"),
        LeadFormat.Salesforce => ("text/csv; charset=utf-8", "leads-salesforce.csv"),
        _ => ("text/csv; charset=utf-8", "leads.csv"),
    };
}
