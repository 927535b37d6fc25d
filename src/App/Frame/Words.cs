using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using System.Text;
using Windfall.Core;

namespace Windfall.App.Frame;

/// <summary>
/// Says phrases in a language. The texts lie in <c>Words/Subject.resx</c> (English) and <c>Words/Subject.fr.resx</c>; another language is another file.
/// A key <c>subject.what</c> is the entry <c>what</c> of that subject; <c>what.one</c> is its singular, chosen by the first number said.
/// </summary>
static class Words
{
    static readonly ConcurrentDictionary<string, ResourceManager> Subjects = new();

    public static string Say(this Phrase phrase, CultureInfo culture)
    {
        var template = One(phrase, culture) ?? Text(phrase.Key, culture)
            ?? throw new InvalidOperationException($"Bug in Windfall: no words for '{phrase.Key}'.");

        // .NET's patterns for percent have a plain blank in them, at which a line could end.
        return phrase.Args.IsEmpty ? template
            : string.Format(culture, template, [.. phrase.Args.Select(arg => Argument(arg, culture))]).Replace(" %", "\u00A0%", StringComparison.Ordinal);
    }

    /// <summary>A text without arguments, by its key.</summary>
    public static string Say(string key, CultureInfo culture) => new Phrase(key).Say(culture);

    /// <summary>The word for an enumeration's value: <c>function.social_media</c>.</summary>
    public static string Say(Enum value, CultureInfo culture) => new Phrase(KeyOf(value)).Say(culture);

    /// <returns>Null where no language has the key.</returns>
    public static string? Text(string key, CultureInfo culture)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return null;

        var subject = Subjects.GetOrAdd(key[..dot], name =>
            new ResourceManager($"Windfall.App.Words.{Pascal(name)}", typeof(Words).Assembly));
        try
        {
            return subject.GetString(key[(dot + 1)..], culture);
        }
        catch (MissingManifestResourceException)
        {
            return null;
        }
    }

    /// <summary><c>SocialMedia</c> of <c>Function</c> is <c>function.social_media</c>.</summary>
    static string KeyOf(Enum value) => $"{Snake(value.GetType().Name)}.{Snake(value.ToString())}".Replace('-', '_');

    static string Pascal(string name) => string.Concat(name.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    static string Snake(string name)
    {
        var snake = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && snake.Length > 0)
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(c));
        }
        return snake.ToString();
    }

    static string? One(Phrase phrase, CultureInfo culture) =>
        phrase.Args.FirstOrDefault(arg => arg is int or long or double) is IConvertible number && IsOne(number.ToDouble(null), culture)
            ? Text($"{phrase.Key}.one", culture)
            : null;

    static bool IsOne(double number, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "fr" ? Math.Abs(number) < 2 : number == 1;

    static object Argument(object arg, CultureInfo culture) => arg switch
    {
        Phrase phrase => phrase.Say(culture),
        Enum value => Say(value, culture),
        _ => arg,
    };
}
