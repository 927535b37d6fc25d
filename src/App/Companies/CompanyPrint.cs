using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.People;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Store.Bulk;

namespace Windfall.App.Companies;

/// <summary>Says what is known of companies.</summary>
static class CompanyPrint
{
    const string Unknown = "—";

    public static int List(Shell shell, Workspace workspace, CultureInfo culture, bool onlyTargets, string? list, bool asJson)
    {
        using var connection = workspace.Database.Connect();
        var companies = ToldCompanies.Load(connection, workspace.Id, workspace.Now)
            .Select(one => one.Company)
            .Where(company => (!onlyTargets || company.IsTarget == true) && (list is null || string.Equals(company.List, list, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(company => company.Name, StringComparer.Create(culture, ignoreCase: true))
            .ToList();
        if (asJson)
            return shell.Json(json =>
            {
                json.WriteStartArray();
                companies.ForEach(company => Write(json, company));
                json.WriteEndArray();
            });

        var table = Tables.Plain("company", "size", "employees", "country", "target", "list");
        foreach (var company in companies)
            table.AddTexts(company.Name, Size(company.SizeClass, culture), company.Employees?.ToString("N0", culture) ?? Unknown, company.Country ?? Unknown,
                company.IsTarget switch { true => "yes", false => "no", null => Unknown }, company.List ?? Unknown);
        shell.Console.Write(table);
        return Ask.Done;
    }

    public static int Show(Shell shell, Workspace workspace, CultureInfo culture, string name, bool asJson)
    {
        var rater = workspace.Rater();
        var employer = rater.Companies.Find(name);
        var own = rater.Companies.Own(employer);
        var people = At(workspace, rater, employer, name);
        if (employer is null && people.Count == 0)
            return shell.Refuse(new Phrase("company.nobody", name).Say(culture));

        var (contacts, targets) = (people.Count(one => one.Degree == 1), people.Count(one => one.Read(rater).Fit?.Label == FitLabel.Target));
        if (asJson)
            return shell.Json(json =>
            {
                json.WriteStartObject();
                json.WriteString("name", employer?.Name ?? name);
                json.WriteString("size", employer is { Size: not CompanySize.Unknown } ? Vocabulary.Word(employer.Size) : null);
                json.WriteString("country", employer?.Country);
                json.WriteBoolean("isShipped", EmployerBook.Shipped.Find(name) is not null);
                json.WritePropertyName("told");
                if (own is null)
                    json.WriteNullValue();
                else
                    Write(json, own);
                json.WriteNumber("people", people.Count);
                json.WriteNumber("contacts", contacts);
                json.WriteNumber("targets", targets);
                json.WriteEndObject();
            });

        shell.Say(new Phrase("company.head", employer?.Name ?? name, Size(employer?.Size ?? CompanySize.Unknown, culture), employer?.Country ?? Unknown).Say(culture));
        shell.Say((own switch { { IsTarget: true } => new Phrase("company.target", own.List ?? Unknown), null => new("company.not_told"), _ => new("company.told") }).Say(culture));
        shell.Say(new Phrase("company.people", people.Count, contacts, targets).Say(culture));
        return Ask.Done;
    }

    static List<KnownPerson> At(Workspace workspace, Rater rater, Employer? employer, string name)
    {
        using var connection = workspace.Database.Connect();
        var key = Company.KeyOf(name);
        return [.. KnownPerson.All(connection, workspace).Where(person =>
            rater.EmployerOf(person.Headline, person.Company) is var told && (told.Employer is null ? told.Name.Length > 0 && Company.KeyOf(told.Name) == key : told.Employer == employer))];
    }

    static string Size(CompanySize size, CultureInfo culture) => size == CompanySize.Unknown ? Unknown : Words.Say(size, culture);

    static void Write(Utf8JsonWriter json, Company company)
    {
        json.WriteStartObject();
        json.WriteString("name", company.Name);
        json.WriteString("size", company.SizeClass == CompanySize.Unknown ? null : Vocabulary.Word(company.SizeClass));
        if (company.Employees is { } employees)
            json.WriteNumber("employees", employees);
        else
            json.WriteNull("employees");
        json.WriteString("country", company.Country);
        if (company.IsTarget is { } target)
            json.WriteBoolean("target", target);
        else
            json.WriteNull("target");
        json.WriteString("list", company.List);
        json.WriteEndObject();
    }
}
