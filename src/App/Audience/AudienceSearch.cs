using System.Collections.Immutable;
using Windfall.App.Crowd;
using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;

namespace Windfall.App.Audience;

/// <summary>Whom a filter lets, and what each other choice of it would let.</summary>
/// <param name="Of">All who are known.</param>
/// <param name="Total">Whom the filter lets.</param>
/// <param name="Places">Of those, the places in <see cref="Roster.People"/> that were asked for.</param>
/// <param name="Share">Of those who acted, on the post that is asked for or on any: how many are known, and how many answer the goal. No other filter counts.</param>
/// <param name="Choices">How many each value would let, the other filters as they are.</param>
public sealed record AudienceFound(Roster Roster, int Of, int Total, ImmutableArray<int> Places, (int Known, int Targets, int Maybes) Share, AudienceChoices Choices);

/// <summary>By value. Employers and countries: the most frequent only.</summary>
public sealed record AudienceChoices(
    int[] Fits, int[] Functions, int[] Seniorities, int[] Origins, int Referrers, ImmutableArray<(string Name, int Count)> Employers, ImmutableArray<(string Code, int Count)> Countries);

/// <summary>Looks through a roster once: counts whom all filters let, and, per filter, whom all others let.</summary>
sealed class AudienceSearch(Roster roster, AudienceFilter filter, DateTimeOffset at, ActedOn? acted)
{
    const int MostChoices = 12;
    static readonly ActedOn Nobody = new(0, "", [], []);
    const int Fit = 1, Function = 2, Seniority = 4, Origin = 8, Employer = 16, Country = 32, Referrer = 64;

    readonly int[] fits = new int[Enum.GetValues<FitLabel>().Length], functions = new int[Enum.GetValues<Function>().Length],
        seniorities = new int[Enum.GetValues<Seniority>().Length], origins = new int[(int)Core.Origins.Origin.Page + 1], employers = new int[roster.Employers.Length];
    readonly Dictionary<ushort, int> countries = [];
    (int Known, int Targets, int Maybes) share;
    int referrers, everybody;

    /// <param name="post">Its number in the database, where the filter names one.</param>
    public static AudienceFound Run(Workspace workspace, Roster roster, AudienceFilter filter, long? post, int skip, int most) =>
        new AudienceSearch(roster, filter, workspace.Now, post is { } number ? roster.ActsOn(number) ?? Nobody : null).Find(skip, most);

    AudienceFound Find(int skip, int most)
    {
        var key = filter.Employer is { } name ? roster.EmployerKey(name) : 0;
        var country = filter.Country is { } code ? Countries.Pack(code) : (ushort)0;
        var now = at.ToUnixTimeMilliseconds();
        var shown = ImmutableArray.CreateBuilder<int>(most);
        var total = 0;

        for (var n = 0; n < roster.People.Length; n++)
        {
            var place = filter.Referrers ? roster.BestReferrers[n] : n;
            ref readonly var person = ref roster.People[place];
            if (person.Since > now)
                continue;
            everybody++;
            if (acted is not null && !acted.By(person.Id, now))
                continue;
            if (person.Acted <= now)
                share = (share.Known + 1, share.Targets + (person.Fit == FitLabel.Target ? 1 : 0), share.Maybes + (person.Fit == FitLabel.Maybe ? 1 : 0));
            if (filter.Text is { } text && !Has(person, text))
                continue;

            var refused = Refused(person, key, country);
            Count(person, refused);
            if (refused == 0 && total++ >= skip && shown.Count < most)
                shown.Add(place);
        }
        return new(roster, everybody, total, shown.ToImmutable(), share, Choices());
    }

    int Refused(in Known person, int key, ushort country) =>
        (filter.Fits.Count == 0 || filter.Fits.Contains(person.Fit) ? 0 : Fit)
        | (filter.Functions.Count == 0 || filter.Functions.Contains(person.Role.Function) ? 0 : Function)
        | (filter.Seniorities.Count == 0 || filter.Seniorities.Contains(person.Role.Seniority) ? 0 : Seniority)
        | (filter.Origins.Count == 0 || filter.Origins.Contains(person.Origin) ? 0 : Origin)
        | (filter.Employer is null || person.EmployerKey == key ? 0 : Employer)
        | (filter.Country is null || person.Country == country ? 0 : Country)
        | (!filter.Referrers || person.IsReferrer ? 0 : Referrer);

    void Count(in Known person, int refused)
    {
        bool By(int one) => (refused & ~one) == 0;
        if (By(Fit))
            fits[(int)person.Fit]++;
        if (By(Function))
            functions[(int)person.Role.Function]++;
        if (By(Seniority))
            seniorities[(int)person.Role.Seniority]++;
        if (By(Origin))
            origins[(int)person.Origin]++;
        if (By(Referrer) && person.IsReferrer)
            referrers++;
        if (By(Employer) && person.EmployerKey != 0)
            employers[person.EmployerKey]++;
        if (By(Country) && person.Country != 0)
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(countries, person.Country, out _)++;
    }

    AudienceChoices Choices() => new(
        fits, functions, seniorities, origins, referrers,
        [
            .. employers.Select((count, key) => (Key: key, Count: count)).Where(one => one.Count > 0).OrderByDescending(one => one.Count).ThenBy(one => one.Key)
                .Take(MostChoices).Select(one => (roster.Employers[one.Key], one.Count))
        ],
        [.. countries.OrderByDescending(one => one.Value).ThenBy(one => one.Key).Take(MostChoices).Select(one => (Countries.Unpack(one.Key), one.Value))]);

    static bool Has(in Known person, string text) =>
        person.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || person.Headline is { } headline && headline.Contains(text, StringComparison.OrdinalIgnoreCase);
}
