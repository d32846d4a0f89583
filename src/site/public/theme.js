// Runs before the page is drawn, so that a stored theme does not flash; hence no module.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // A browser that stores nothing shows the system's theme.
}
