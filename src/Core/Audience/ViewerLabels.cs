using Windfall.Core.Headlines;

namespace Windfall.Core.Audience;

/// <summary>Labels of LinkedIn's demographics against a goal. Null: the label cannot be read, so nothing is known.</summary>
static class ViewerLabels
{
    const int MidFrom = 50, LargeFrom = 1_000;

    // LinkedIn's ten levels, in English, French, German, Spanish and Portuguese.
    static readonly (Seniority Level, string[] Beginnings)[] Levels =
    [
        (Seniority.Intern, ["unpaid", "training", "intern", "stag", "bénévole", "non rémunéré", "formation", "praktik", "unbezahlt", "práctic", "sin sueldo", "estági", "não remunerado"]),
        (Seniority.Ic, ["entry", "débutant", "premier emploi", "berufseinst", "einstieg", "sin experiencia", "principiante", "iniciante"]),
        (Seniority.Ic, ["senior", "confirmé", "expérimenté", "berufserf", "intermedio", "con experiencia", "sênior", "sénior"]),
        (Seniority.Manager, ["manager", "gerente", "chef d", "mittleres"]),
        (Seniority.Director, ["director", "directeur", "direktor", "diretor"]),
        (Seniority.Vp, ["vp", "vice", "vp ", "bereichsleit"]),
        (Seniority.CLevel, ["cxo", "c-level", "cadre dirigeant", "geschäftsf", "executive", "ejecutivo", "executivo", "niveau c"]),
        (Seniority.CLevel, ["owner", "propriétaire", "inhaber", "propietario", "proprietário"]),
        (Seniority.CLevel, ["partner", "associé", "socio", "sócio", "gesellschafter"]),
    ];

    public static bool? FitsTitle(string title, Goal goal)
    {
        var role = RoleReader.Read(title);
        if (role.Function == Function.Unknown)
            return null;
        return goal.Roles.Any(wanted => wanted.Functions.Contains(role.Function) && Reaches(role.Seniority, wanted.MinSeniority));
    }

    public static bool? FitsFunction(string name, Goal goal)
    {
        var function = RoleReader.Read(name).Function;
        return function == Function.Unknown ? null : goal.Roles.Any(wanted => wanted.Functions.Contains(function));
    }

    /// <summary>Whether the level reaches the lowest that any role asks for.</summary>
    public static bool? FitsSeniority(string name, Goal goal)
    {
        foreach (var (level, beginnings) in Levels)
            if (beginnings.Any(word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
                return level >= goal.Roles.Min(wanted => wanted.MinSeniority);
        return null;
    }

    /// <summary><c>51-200 employees</c>, <c>10,001+ employees</c>, <c>1001-5000</c>.</summary>
    public static bool? FitsSize(string band, Goal goal)
    {
        var people = 0;
        foreach (var c in band)
            if (char.IsAsciiDigit(c) && people < LargeFrom)
                people = 10 * people + (c - '0');
            else if (c is '-' or '–' || people > 0 && char.IsLetter(c))
                break;
        if (people == 0)
            return null;
        return goal.CompanySizes.Contains(people >= LargeFrom ? CompanySize.Large : people >= MidFrom ? CompanySize.Mid : CompanySize.Small);
    }

    public static bool? FitsPlace(string place, Goal goal)
    {
        var country = Places.CountryOf(place);
        return country == 0 ? null : goal.Countries.Any(wanted => Countries.Pack(wanted) == country);
    }

    static bool Reaches(Seniority level, Seniority least) => level switch
    {
        Seniority.Unknown or Seniority.Retired => false,
        Seniority.Founder => Seniority.CLevel >= least,
        _ => level >= least,
    };
}
