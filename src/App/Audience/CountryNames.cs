using System.Globalization;
using Windfall.App.Frame;
using Windfall.Core.Headlines;

namespace Windfall.App.Audience;

/// <summary>A country by its name. The platform names countries in English and in their own language only; those that are met most stand in the words.</summary>
static class CountryNames
{
    public static string Of(string code, CultureInfo culture)
    {
        if (Countries.Pack(code) == Countries.Everywhere || Countries.Pack(code) == Countries.Elsewhere)
            return Words.Say(Countries.Pack(code) == Countries.Everywhere ? "audience.everywhere" : "audience.elsewhere", culture);
        if (Words.Text($"country.{code.ToLowerInvariant()}", culture) is { } name)
            return name;
        try
        {
            return new RegionInfo(code).EnglishName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }
}
