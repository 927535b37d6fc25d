using System.Collections.Immutable;
using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>Employers by name: the list that comes with the program, and over it what the user knows himself.</summary>
public sealed class CompanyBook
{
    readonly EmployerBook names;
    readonly Dictionary<Employer, Company> own = new(ReferenceEqualityComparer.Instance);

    CompanyBook(EmployerBook names) => this.names = names;

    /// <summary>Without any knowledge of the user's.</summary>
    public static CompanyBook Shipped { get; } = new(EmployerBook.Shipped);

    /// <summary>What the user told counts; what he left out is as the shipped list has it.</summary>
    public static CompanyBook With(ImmutableArray<Company> companies)
    {
        if (companies.IsEmpty)
            return Shipped;

        var employers = companies.Select(company => (Company: company, Employer: Employer(company))).ToList();
        var book = new CompanyBook(EmployerBook.Shipped.With(employers.Select(one => one.Employer)));
        foreach (var (company, employer) in employers)
            book.own[employer] = company;
        return book;
    }

    /// <returns>Null for a name that nobody knows.</returns>
    public Employer? Find(ReadOnlySpan<char> name) => names.Find(name);

    /// <returns>What the user himself told of an employer found here; null where he told nothing.</returns>
    public Company? Own(Employer? employer) => employer is not null && own.TryGetValue(employer, out var company) ? company : null;

    static Employer Employer(Company company)
    {
        var shipped = EmployerBook.Shipped.Find(company.Name);
        var size = company.SizeClass;
        return new(company.Name, size == CompanySize.Unknown ? shipped?.Size ?? size : size, company.Country ?? shipped?.Country, shipped?.IsAgency ?? false, shipped?.Field ?? Function.Unknown);
    }
}
