using System.Text;

namespace Windfall.Core.Headlines;

/// <summary>Enumeration values as the words that files carry: <c>DigitalMarketing</c> is <c>digital_marketing</c>, <c>CLevel</c> is <c>c_level</c>.</summary>
public static class Vocabulary
{
    /// <summary>Arrays, for a dictionary over each enumeration is compiled anew at every start; the lists are short.</summary>
    static class Of<T> where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly string[] Words = [.. Enum.GetNames<T>().Select(Snake)];
    }

    static class Said<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Words = Of<T>.Values.Zip(Of<T>.Words).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public static string Word<T>(T value) where T : struct, Enum => Said<T>.Words[value];

    public static bool TryParse<T>(string word, out T value) where T : struct, Enum
    {
        var at = Array.IndexOf(Of<T>.Words, word);
        value = at < 0 ? default : Of<T>.Values[at];
        return at >= 0;
    }

    /// <exception cref="FormatException">No value has that word.</exception>
    public static T Parse<T>(string word) where T : struct, Enum =>
        TryParse<T>(word, out var value) ? value : throw new FormatException($"'{word}' is no {typeof(T).Name}: {string.Join(", ", Words<T>())}.");

    /// <summary>All words of an enumeration, in the order of its values.</summary>
    public static IEnumerable<string> Words<T>() where T : struct, Enum => Of<T>.Words;

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
}
